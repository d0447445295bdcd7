import type { Annotation } from "./annotation.ts";
import { type Assignment, assignedByNumber } from "./assigned-by-number.ts";
import { chooseLists } from "./choose-lists.ts";
import type { ChosenList } from "./chosen-list.ts";
import { endsMidway } from "./cut-off.ts";
import { findAnnotation } from "./find-annotation.ts";
import { firstLeadsIn, unitsOfAll } from "./general-sentence.ts";
import { firstLineOf } from "./headings.ts";
import { endOf } from "./item-lines.ts";
import type { Marker } from "./markers.ts";
import { numbersFor } from "./numbers-for.ts";
import type { Item } from "./outline.ts";
import type { Line, Page } from "./page.ts";
import { passageOf } from "./passage.ts";
import { type Elsewhere, readArea } from "./read-area.ts";
import { readRow } from "./read-row.ts";
import type { ReadArea } from "./reading.ts";
import type { Table } from "./table-rows.ts";
import type { Register } from "./unit-register.ts";

/** A notice taken apart. */
export type LaidOut = { page: Page; lines: Line[]; markers: Marker[]; outline: Item[]; tables: Table[] };

/** The areas and measures of a notice, numbered, each with the units it names or that are given to it elsewhere. */
export function areasOf({ page, lines, markers, outline, tables }: LaidOut, register: Register): ReadArea[] {
  const firstLeads = firstLeadsIn(page.plain);
  const assigned = assignedByNumber(page, lines, markers, register);
  const seen = new Map<Item, Annotation[]>();
  const annotated = (item: Item): Annotation[] => {
    const found = seen.get(item) ?? findAnnotation(passageOf(page, lines, item.start, item.items[0]?.from ?? endOf(item, lines)), register);
    seen.set(item, found);
    return found;
  };
  const lists = chooseLists(page, outline, annotated, assigning(page, assigned));
  const areaLists = lists.filter((list) => list.kind === "area");
  const inLists = areaLists.some((list) => list.items.some((item) => annotated(item).length > 0));
  const rows = inLists ? [] : tables.flatMap((table) => table.rows).filter((row) => row.units.length > 0 || areaLists.length === 0);
  const chosen = rows.length ? lists.filter((list) => list.kind === "measure") : lists;
  const items = chosen
    .flatMap((list) => list.items.map((item) => ({ item, list, kind: list.kind, ordinal: item.marker.ordinal })))
    .sort((one, other) => one.item.from - other.item.from);
  const last = items.at(-1)?.item;
  const numbers = numbersFor([...rows.map(() => ({ kind: "area" as const, ordinal: 0 })), ...items]);
  const forLists = new Map(chosen.map((list) => [list, list.kind === "area" ? ofList(list) : null]));
  const read = items.map(({ item, list, kind }, place) => {
    const words = passageOf(page, lines, item.start, endOf(item, lines));
    const number = numbers[rows.length + place] ?? 0;
    return readArea(words, firstLineOf(page, lines, item), kind, item.items.length ? findAnnotation(words, register) : annotated(item), {
      firstLeads,
      units: kind === "area" ? (byNumber(assigned, number, item) ?? ofCategory(list) ?? forLists.get(list) ?? null) : null,
      cutOff: item === last && endsMidway(page, lines, endOf(item, lines)),
    });
  });
  const all = [...rows.map((row) => readRow(page, lines, row, register, firstLeads)), ...read];
  return all.map((area, place) => ({ ...area, number: numbers[place] ?? 0 }));

  function ofCategory({ above }: ChosenList): Elsewhere | null {
    const annotations = above ? annotated(above) : [];
    const named = annotations.flatMap(({ list }) => list.named);
    return named.length ? { sentence: annotations.map(({ words }) => words.given.trim()).join("；"), named } : null;
  }

  /** What a sentence above or below the list says of all its items, or the heading it stands under. */
  function ofList({ items: list, within }: ChosenList): Elsewhere | null {
    const first = list[0];
    const final = list.at(-1);
    if (!first || !final) return null;
    const section = within?.marker.kind === "annex" ? null : within;
    const from = Math.max(section?.start ?? 0, first.from - (section ? 1200 : 300));
    const end = endOf(final, lines);
    const to = Math.min(section ? section.to : final.to, end + 600);
    const found = unitsOfAll(page, lines, from, first.from, register) ?? unitsOfAll(page, lines, end, to, register);
    return found && { sentence: found.words.given, named: found.list.named };
  }
}

/** Does an item only say whose other items are? */
const assigning = (page: Page, assigned: Assignment[]) => (item: Item) =>
  assigned.some(
    ({ span }) =>
      span.from >= item.from && span.from < Math.min(item.to, item.start + 60) && !/[。;\n]/.test(page.plain.slice(item.start, span.from)),
  );

function byNumber(assigned: Assignment[], number: number, item: Item): Elsewhere | null {
  const category = item.within?.within?.marker.ordinal === undefined ? number : item.within.marker.ordinal;
  const mine = assigned.filter(({ ordinals, categories }) => ordinals.includes(categories ? category : number));
  if (!mine.length) return null;
  return { sentence: [...new Set(mine.map(({ sentence }) => sentence))].join(""), named: mine.flatMap(({ named }) => named) };
}
