import { chooseLists, isForm } from "./choose-lists.ts";
import { endsMidway } from "./cut-off.ts";
import { type Annotation, findAnnotation } from "./find-annotation.ts";
import { firstLeadsIn, unitsOfAll } from "./general-sentence.ts";
import { firstLineOf } from "./headings.ts";
import { endOf } from "./item-lines.ts";
import { type Marker, markersOf } from "./markers.ts";
import { occasionsIn } from "./occasions.ts";
import { type Item, outlineOf } from "./outline.ts";
import { type Line, linesOf, type Page, pageOf } from "./page.ts";
import { passageOf } from "./passage.ts";
import { planBureau, planTitle, planYear } from "./plan-name.ts";
import { readArea } from "./read-area.ts";
import { readRow } from "./read-row.ts";
import type { KnownUnit, ReadArea, Reading } from "./reading.ts";
import { deadlinesIn } from "./reporting-dates.ts";
import { type Table, tablesOf } from "./table-rows.ts";
import { type Register, registerOf } from "./unit-register.ts";

/**
 * Reads a bureau's yearly action plan (DOMAIN §7): which areas, whose they are, what is to be sent in and when. It proposes; what is not
 * certain carries a doubt, and what could not be read stays in the annotation.
 */
export function readPlan(notice: string, units: KnownUnit[]): Reading | { outcome: "no-plan" } {
  const page = pageOf(notice);
  const lines = linesOf(page);
  const tables = tablesOf(page, lines);
  const markers = outsideOf(tables, markersOf(page, lines));
  const outline = outlineOf(markers, notice.length);
  const firstLook = areasOf(page, lines, outline, tables, registerOf(units, []));
  const written = firstLook.flatMap((area) => area.units.map(({ raw }) => raw.replace(/\s+/g, "")));
  const areas = areasOf(page, lines, outline, tables, registerOf(units, written));
  if (!areas.some((area) => area.kind === "area")) return { outcome: "no-plan" };
  const title = planTitle(page, lines);
  const year = planYear(page, lines, title);
  const bureau = planBureau(page, lines, title);
  return {
    title,
    year,
    bureau,
    areas: numbered(areas),
    deadlines: deadlinesIn(page, bodyOf(page, lines, outline), year),
    occasions: occasionsIn(page),
  };
}

function outsideOf(tables: Table[], markers: Marker[]): Marker[] {
  let at = 0;
  return markers.filter(({ from }) => {
    while (at < tables.length && (tables[at]?.span.to ?? 0) <= from) at++;
    return from <= (tables[at]?.span.from ?? Number.POSITIVE_INFINITY);
  });
}

/** The lines before the forms at the end, whose own notes (请于……前报送) are no further demands. */
function bodyOf(page: Page, lines: Line[], outline: Item[]): Line[] {
  const form = outline.find((item) => isForm(page, item) && item.from > page.plain.length / 4);
  return form ? lines.filter((line) => line.from < form.from) : lines;
}

function areasOf(page: Page, lines: Line[], outline: Item[], tables: Table[], register: Register): ReadArea[] {
  const firstLeads = firstLeadsIn(page.plain);
  const seen = new Map<Item, Annotation[]>();
  const annotated = (item: Item): Annotation[] => {
    const found = seen.get(item) ?? findAnnotation(passageOf(page, lines, item.start, item.items[0]?.from ?? endOf(item, lines)), register);
    seen.set(item, found);
    return found;
  };
  const lists = chooseLists(page, outline, annotated);
  const areaLists = lists.filter((list) => list.kind === "area");
  const inLists = areaLists.some((list) => list.items.some((item) => annotated(item).length > 0));
  const rows = inLists ? [] : tables.flatMap((table) => table.rows).filter((row) => row.units.length > 0 || areaLists.length === 0);
  const chosen = rows.length ? lists.filter((list) => list.kind === "measure") : lists;
  const last = chosen.flatMap((list) => list.items).at(-1);
  const items = chosen.flatMap((list) => {
    const all = list.kind === "area" ? sharedUnits(list.items, list.within) : null;
    return list.items.map((item) => {
      const words = passageOf(page, lines, item.start, endOf(item, lines));
      const cutOff = item === last && endsMidway(page, endOf(item, lines));
      const area = readArea(words, firstLineOf(page, lines, item), list.kind, findAnnotation(words, register), {
        firstLeads,
        units: all,
        cutOff,
      });
      return { ...area, number: item.marker.ordinal };
    });
  });
  return [...rows.map((row) => readRow(page, lines, row, register, firstLeads)), ...items];

  /** What a sentence above or below the list says of all its items, or the heading it stands under. */
  function sharedUnits(list: Item[], within: Item | null) {
    const first = list[0];
    const final = list.at(-1);
    if (!first || !final) return null;
    const section = within?.marker.kind === "annex" ? null : within;
    const from = Math.max(section?.start ?? 0, first.from - (section ? 1200 : 300));
    const end = endOf(final, lines);
    const to = Math.min(section ? section.to : final.to, end + 600);
    return unitsOfAll(page, lines, from, first.from, register) ?? unitsOfAll(page, lines, end, to, register);
  }
}

/** Numbers as printed where they run through, else counted; the areas by themselves, and the measures. */
function numbered(areas: ReadArea[]): ReadArea[] {
  return (["area", "measure"] as const).reduce((all, kind) => {
    const printed = all.filter((area) => area.kind === kind).map(({ number }) => number);
    const runs = printed.every((number, place) => number > (printed[place - 1] ?? 0));
    let count = 0;
    return all.map((area) => (area.kind === kind ? { ...area, number: runs ? area.number : ++count } : area));
  }, areas);
}
