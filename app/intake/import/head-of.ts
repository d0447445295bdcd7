import { type Column, columns, neededColumns, writings } from "./columns.ts";
import type { SheetRow } from "./sheet/sheet.ts";

export type Head = {
  outcome: "found";
  line: number;
  /** Where each column stands. */
  places: Map<Column, number>;
  /** Of a file that holds only complaints, or only tips, and says so in its heads alone. */
  kind: string;
  /** Heads of which the portal makes nothing, as they are written. */
  ignored: string[];
};

export type Headless = { outcome: "headless"; missing: Column[] };

/** Titles and dates may stand above the heads; further down nobody looks for them. */
const deepest = 20;

/** Finds the row of heads: the one in which most of them are known. */
export function headOf(rows: SheetRow[]): Head | Headless {
  const found = rows.slice(0, deepest).map((row) => ({ row, places: placesIn(row.cells) }));
  const best = found.reduce((one, other) => (other.places.size > one.places.size ? other : one), {
    row: { line: 0, cells: [] as string[] },
    places: new Map<Column, number>(),
  });
  const { row, places } = best;
  const kind = places.has("kind") ? "" : kindIn(row.cells);
  const missing = neededColumns.filter((column) => !places.has(column) && !(column === "kind" && kind));
  if (missing.length) return { outcome: "headless", missing };
  const known = new Set(places.values());
  return { outcome: "found", line: row.line, places, kind, ignored: row.cells.filter((cell, place) => cell.trim() && !known.has(place)) };
}

function placesIn(cells: string[]): Map<Column, number> {
  const heads = cells.map(plainHead);
  const places = columns.map(
    (column) => [column, writings[column].map((head) => heads.indexOf(head)).find((place) => place >= 0)] as const,
  );
  return new Map(places.filter((one): one is readonly [Column, number] => one[1] !== undefined));
}

/** "* 涉及金额（元）：" is 涉及金额. */
const plainHead = (head: string): string =>
  head
    .normalize("NFKC")
    .replace(/\([^)]*\)/g, "")
    .replace(/[\s*:"'#]/g, "");

function kindIn(heads: string[]): string {
  const says = ["投诉", "举报"].filter((kind) => heads.some((head) => head.includes(kind)));
  return says.length === 1 ? (says[0] ?? "") : "";
}
