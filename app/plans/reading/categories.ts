import { breach } from "./enforcement-words.ts";
import { headingOf, withoutBrackets } from "./headings.ts";
import type { Item } from "./outline.ts";
import type { Page } from "./page.ts";

const saysSo =
  /(?:小项|子项|细项|小类)[^。]{0,40}(?:单位|科室|股室|负责)|(?:大项|大类|所在类别|所属类别)[^。]{0,20}(?:单位|科室|股室|负责)/;
const category = /(?:类|方面|板块|系列|领域|行业|环节|安全|[”"」](?:字?号?|安全|行动|系列)?)$/;

/** 第一类由食品股牵头 */
const byCategory = /第[一二三四五六七八九十\d]{1,3}(?:类|大类|大项)[^。;]{0,12}(?:由|责任|牵头)/;

/** 食品股负责以下任务：, 由食品股负责的： */
const leadsIn = /(?:以下|下列|如下)[^,。]{0,8}$|(?:负责|牵头|承担)的(?:任务|事项|领域|工作)?$/;

/**
 * Are these headings only categories that carry units, and the items below them the areas? So when an item in the middle names units of
 * its own, when a sentence tells small items from large ones, or when short breaches stand below the name of a field.
 */
export function areCategories(page: Page, list: Item[], named: Item[], namedInside: boolean): boolean {
  const below = list.flatMap((item) => item.items);
  if (below.length < 2 || below.length < list.length) return false;
  if (byCategory.test(page.plain) && list.every((item) => item.items.length > 0)) return true;
  if (named.length * 2 < list.length) return false;
  if (list.every((item) => leadsIn.test(headingOf(page, item)))) return true;
  if (below.some((item) => item.marker.inline)) return false;
  if (namedInside || saysSo.test(page.plain)) return true;
  return list.every((item) => isField(page, item)) && below.every((item) => isShortBreach(page, item));
}

function isField(page: Page, item: Item): boolean {
  const heading = withoutBrackets(headingOf(page, item));
  return heading.length <= 16 && category.test(heading) && item.items.length > 1;
}

const isShortBreach = (page: Page, item: Item): boolean => {
  const words = page.plain.slice(item.start, Math.min(item.to, item.start + 90)).split("\n")[0] ?? "";
  return words.length < 60 && breach.test(words);
};
