import type { WordKey } from "#app/i18n/keys.ts";
import { type Column, columns } from "./columns.ts";
import { headOf } from "./head-of.ts";
import type { ReadRow } from "./import-row.ts";
import { maskedName, maskedPhone } from "./masked.ts";
import { bare, given, readRow } from "./row-form.ts";
import { readSheet } from "./sheet/read-sheet.ts";
import { limits, type SheetRow } from "./sheet/sheet.ts";

export type ReadImport =
  | { outcome: "read"; rows: ReadRow[]; ignored: string[] }
  | { outcome: "unreadable"; issue: WordKey }
  | { outcome: "headless"; missing: Column[] };

/** A 12315 export, row by row. The same bytes on the same day give the same rows. Writes nothing. */
export async function readImport(bytes: Buffer, today: string): Promise<ReadImport> {
  if (bytes.length > limits.fileBytes) return { outcome: "unreadable", issue: "intake.import.issues.tooLarge" };
  const sheet = await readSheet(bytes);
  if (sheet.outcome === "unreadable") return sheet;
  const head = headOf(sheet.rows);
  if (head.outcome === "headless") return head;
  const below = sheet.rows.filter(({ line }) => line > head.line);
  if (below.length === 0) return { outcome: "unreadable", issue: "intake.import.issues.empty" };
  if (below.length > limits.rows) return { outcome: "unreadable", issue: "intake.import.issues.tooMany" };
  return { outcome: "read", rows: below.map((row) => readAt(row, head.places, head.kind, today)), ignored: head.ignored };
}

function readAt({ line, cells }: SheetRow, places: Map<Column, number>, kind: string, today: string): ReadRow {
  const at = (column: Column) => cells[places.get(column) ?? -1] ?? "";
  const row = { ...(Object.fromEntries(columns.map((column) => [column, at(column)])) as Record<Column, string>) };
  row.kind ||= places.has("kind") ? "" : kind;
  const { number, merchantName, name, phone } = row;
  const shown = {
    line,
    number: bare(number),
    kind: row.kind,
    merchantName,
    topic: null,
    name: maskedName(given(name)),
    phone: maskedPhone(given(phone)),
  };
  return { shown, read: readRow(row, today) };
}
