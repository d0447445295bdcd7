import type { Annotation } from "./annotation.ts";
import { areCategories } from "./categories.ts";
import type { ChosenList } from "./chosen-list.ts";
import { speaksOfEnforcement } from "./enforcement-words.ts";
import { headingOf, withoutBrackets } from "./headings.ts";
import { isForm } from "./is-form.ts";
import { type Judged, judgeList } from "./judge-list.ts";
import { kindAbove } from "./kind-above.ts";
import type { Item } from "./outline.ts";
import type { Page } from "./page.ts";
import { sectionKind } from "./section-words.ts";

/**
 * Which lists of the notice are its areas, and which are measures that name units (DOMAIN §7.4): by the heading they stand under, the
 * sentence that leads into them, the shape of their items, and how many of these name units.
 *
 * @param annotated the units an item names itself, without the items in it
 * @param assigning does an item only say whose other items are (第1、2项由……)?
 */
export function chooseLists(
  page: Page,
  outline: Item[],
  annotated: (item: Item) => Annotation[],
  assigning: (item: Item) => boolean,
): ChosenList[] {
  const categories = new Set<Item>();
  const seen: Judged[] = [];
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
  const heads = sure.some((list) => mostly(list, isHead));
  return seen.filter((list) => (list.kind === "measure" ? heads || !mostly(list, isHead) : kept.has(list)));

  /** 由办公室牵头，做好宣传 is prose about work to be done, unless the areas are written in the same way. */
  function isHead(item: Item): boolean {
    return annotated(item)[0]?.form === "head";
  }

  function visit(items: Item[], within: Item | null) {
    for (const list of listsIn(items)) {
      const above = within && categories.has(within) && annotated(within).length ? within : null;
      const judged = onlyHolds(list, within, above) ? null : judgeList(page, { items: list, within, above }, annotated, speaks);
      if (judged) seen.push(judged);
      else for (const item of list) if (!isForm(page, item)) visit(item.items, item);
    }
  }

  /** Says it whose other items are, or are its items the headings of further lists? */
  function onlyHolds(list: Item[], within: Item | null, above: Item | null): boolean {
    if (list.filter(assigning).length * 2 >= list.length) return true;
    const named = list.filter((item) => above || annotated(item).length > 0);
    const below = list.flatMap((item) => item.items);
    const namedBelow = below.filter((item) => annotated(item).length > 0);
    const lastOnly =
      namedBelow.length > 0 && list.every((item) => item.items.every((one) => one === item.items.at(-1) || !annotated(one).length));
    if (kindAbove(page, within) !== "measure" && areCategories(page, list, named, namedBelow.length > 0 && !lastOnly)) {
      for (const item of list) categories.add(item);
      return true;
    }
    if (namedBelow.length > named.length && !(lastOnly && below.length > namedBelow.length)) return true;
    const sections = list.filter((item) => isSection(withoutBrackets(headingOf(page, item))));
    return sections.length >= Math.min(list.length, Math.max(2, list.length * 0.4)) && isSectionList(list);
  }
}

const isSection = (heading: string): boolean => heading.length <= 24 && sectionKind(heading) !== null;

const mostly = ({ items }: Judged, test: (item: Item) => boolean): boolean => items.filter(test).length * 2 > items.length;

const isSectionList = (list: Item[]): boolean => ["h", "bare", "chapter", "annex"].includes(list[0]?.marker.kind ?? "");

function listsIn(items: Item[]): Item[][] {
  const lists = new Map<number, Item[]>();
  for (const item of items) {
    const list = lists.get(item.list);
    if (list) list.push(item);
    else lists.set(item.list, [item]);
  }
  return [...lists.values()];
}

function sectionOf(list: Judged | undefined): Item | null {
  let item = list?.within ?? null;
  while (item?.within && item.within.marker.kind !== "annex") item = item.within;
  return item;
}
