import type { Annotation } from "./find-annotation.ts";
import { headingOf, leadIn } from "./headings.ts";
import type { Item } from "./outline.ts";
import type { Page } from "./page.ts";
import { announcesAreas, sectionKind } from "./section-words.ts";

export type ChosenList = { items: Item[]; kind: "area" | "measure"; within: Item | null };

type Seen = ChosenList & { annotated: number; score: number };

/**
 * Which lists of the notice are its areas, and which are measures that name units (DOMAIN §7.4): by the heading they stand under, the
 * sentence that leads into them, the shape of their items, and how many of these name units.
 *
 * @param annotated the units an item names itself, without the items in it
 */
export function chooseLists(page: Page, outline: Item[], annotated: (item: Item) => Annotation[]): ChosenList[] {
  const seen: Seen[] = [];
  const speaks = speaksOfEnforcement(page);
  visit(outline, null);
  const areas = seen.filter((list) => list.kind === "area");
  const sure = areas.filter((list) => list.annotated > 0);
  const best = Math.max(...areas.map((list) => list.score));
  const section = sectionOf(areas.find((list) => list.score === best));
  const parents = new Set(sure.map((list) => list.within?.within));
  const kept = new Set(
    sure.length
      ? areas.filter((list) => list.annotated > 0 || (list.within && parents.has(list.within.within)))
      : areas.filter((list) => sectionOf(list) === section),
  );
  return seen.filter((list) => list.kind === "measure" || kept.has(list));

  function visit(items: Item[], within: Item | null) {
    for (const list of listsIn(items)) {
      const judged = judge(list, within);
      if (judged) seen.push(judged);
      else for (const item of list) if (!isForm(page, item)) visit(item.items, item);
    }
  }

  function judge(list: Item[], within: Item | null): Seen | null {
    const named = list.filter((item) => annotated(item).length > 0);
    const below = list.flatMap((item) => item.items);
    const namedBelow = below.filter((item) => annotated(item).length > 0);
    const lastOnly =
      namedBelow.length > 0 && list.every((item) => item.items.every((one) => one === item.items.at(-1) || !annotated(one).length));
    if (namedBelow.length > named.length && !(lastOnly && below.length > namedBelow.length)) return null;
    const headings = list.map((item) => headingOf(page, item));
    if (
      headings.filter((heading) => sectionKind(heading) && heading.length <= 24).length >=
        Math.min(list.length, Math.max(2, list.length * 0.4)) &&
      isSectionList(list)
    )
      return null;
    const section = kindAbove(within);
    const first = list[0];
    const announced = first ? announcesAreas(leadIn(page, within, first)) : false;
    const shape = headings.reduce((sum, heading, place) => sum + shapeOf(heading, list[place]), 0) / list.length;
    const share = named.length / list.length;
    const score = (section === "area" ? 3 : section === "measure" ? -3 : 0) + (announced ? 3 : 0) + share * 4 + shape;
    const kind = section === "measure" && !announced ? "measure" : section === "area" || announced || shape >= 0 ? "area" : "measure";
    if (kind === "measure") {
      const items = list.filter((item) => annotated(item).some((one) => one.form !== "clause"));
      return items.length ? { items, kind, within, annotated: items.length, score } : null;
    }
    if (section !== "area" && !announced && shape < 0.3 && !speaks) return null;
    if (share < 0.3 && score - share * 4 < 2.9) return null;
    if (list.length === 1 && !named.length) return null;
    const items =
      section === "area" || announced
        ? list
        : list.filter((item, place) => named.includes(item) || sectionKind(headings[place] ?? "") !== "measure");
    return { items, kind, within, annotated: named.length, score };
  }

  function kindAbove(within: Item | null): "area" | "measure" | null {
    for (let item = within; item; item = item.within) {
      const kind = sectionKind(headingOf(page, item));
      if (kind) return kind;
    }
    return null;
  }

  function shapeOf(heading: string, item: Item | undefined): number {
    if (effort.test(heading)) return -1;
    return breach.test(item ? page.plain.slice(item.start, Math.min(item.to, item.start + 200)) : heading) ? 1 : 0;
  }
}

/** Words that a plan of a market supervision bureau can hardly do without; one alone may stand anywhere. */
export const speaksOfEnforcement = (page: Page): boolean =>
  [/铁拳/, /(?:行动|实施|工作)方案|工作要点|任务分工/, /违法/, /查处|查办|打击/, /整治|治理/, /执法/].filter((word) =>
    word.test(page.plain),
  ).length > 1;

const isSectionList = (list: Item[]): boolean => ["h", "bare", "chapter", "annex"].includes(list[0]?.marker.kind ?? "");

const breach =
  /违法|违规|查处|打击|严查|整治|假冒|伪劣|假劣|掺|虚假|未经|欺诈|超期|侵权|不合格|作弊|无证|非法|三无|乱收费|过期|未检|冒用|不正当|翻新|劣质|添加|不明码|垄断|哄抬|强制|缺斤|误导|不公平|冒充|超范围|不符合|仿冒|刷单/;
const effort =
  /^(?:要|务必)?(?:进一步)?(?:加强|建立|强化|完善|提高|落实|推进|健全|深化|做好|组织|严格|加大|广泛|畅通|压实|注重|坚持|统筹|提升|动员|总结|部署|摸底|巩固|营造|拓宽|宣传|实施|开展.{0,6}(?:指导|培训|宣传)|集中(?:整治|攻坚|力量)|精心|完善|及时|抓好|形成|创新|优化)/;

function listsIn(items: Item[]): Item[][] {
  const lists = new Map<number, Item[]>();
  for (const item of items) {
    const list = lists.get(item.list);
    if (list) list.push(item);
    else lists.set(item.list, [item]);
  }
  return [...lists.values()];
}

function sectionOf(list: Seen | undefined): Item | null {
  let item = list?.within ?? null;
  while (item?.within && item.within.marker.kind !== "annex") item = item.within;
  return item;
}

/** A form to fill in or a list of names behind the plan is not read (附件). */
export function isForm(page: Page, item: Item): boolean {
  if (item.marker.kind !== "annex") return false;
  const words = page.plain.slice(item.start, item.start + 160).replace(/\s+/g, "");
  return (
    /统计表|情况表|报送表|信息表|汇总表|联络员|名单|登记表|目录|一览表|审批表|填表|填报|样式|电话/.test(words) &&
    !/任务.{0,4}(?:分工|分解|清单)|(?:行动|实施|工作)方案$/.test(words)
  );
}
