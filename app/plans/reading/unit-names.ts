import type { Span } from "./page.ts";
import { isPerson } from "./people.ts";

const suffix = /(?:股|科|室|处|所|队|局|站|办|中心|院|组|专班|股室|科室|部门|单位|机构|窗口|岗)(?:\([^)]{1,6}\))?$/;

/** Does a word end as names of units end? */
export const looksLikeUnit = (name: string): boolean =>
  suffix.test(name) && name.replace(/\([^)]*\)/g, "").length >= 2 && name.length <= 40;

/** Ends like an organ of a bureau, and not like the businesses it looks after (机构, 单位, 站 …). */
export const looksLikeOrgan = (name: string): boolean =>
  looksLikeUnit(name) &&
  !/(?:机构|单位|部门|中心|站|院|窗口|组|场所|诊所|卫生所|会所|交易所|事务所|研究所|招待所|厕所|澡堂|药房|工作室|美容室|教室|宿舍楼?)(?:\([^)]*\))?$/.test(
    name,
  );

const ties = /(?<=[\uE000\uE001])(?=\uE001)|(?<=[股科室处所队局办])(?=\uE001)|[、/+&·|]|\s+|以及|及其|和|及|与|跟|同/g;
const firm = /[、/+&·|\s]/;

/**
 * The names in a list, without a dictionary. A separator divides only behind what ends like a unit: so 、 and 和 stay inside
 * 价格、反垄断和网络交易（广告）监督管理股, and a piece that ends like nothing goes with the one behind it.
 */
export function namesIn(list: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const tie of list.matchAll(ties)) {
    if (tie.index < from || insideBracket(list, from, tie.index)) continue;
    const before = list.slice(from, tie.index).trim();
    const divides =
      looksLikeUnit(before) || isPerson(before) || (/[\uE000\uE001]/.test(list.slice(tie.index - 1, tie.index)) && before.length > 0);
    if (!divides && !(before === "" && tie.index === from)) continue;
    if (tie[0] && !firm.test(tie[0]) && !/[\uE000\uE001]|.{2}/u.test(list.slice(tie.index + tie[0].length))) continue;
    if (before) found.push(trimmed(list, from, tie.index));
    from = tie.index + tie[0].length;
  }
  if (list.slice(from).trim()) found.push(trimmed(list, from, list.length));
  return found;
}

function trimmed(list: string, from: number, to: number): Span {
  const words = list.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  return { from: start, to: start + words.trim().length };
}

function insideBracket(list: string, from: number, to: number): boolean {
  let depth = 0;
  for (let place = from; place < to; place++) {
    if (list[place] === "(") depth++;
    if (list[place] === ")") depth--;
  }
  return depth > 0 && list.indexOf(")", to) >= 0;
}
