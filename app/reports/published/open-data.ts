import type { WholeCase } from "#app/cases/published/all-cases.ts";
import { type Cell, csvHead, csvLine } from "#app/reports/csv.ts";

/** What a row needs to be read elsewhere: where pages are, who decided when nobody else is named, and the topics' names. */
export type Around = { site: string; bureau: string; topics: Map<string, string> };

type Value = string | number | boolean | string[] | null;
type Kind = "string" | "date" | "date-time" | "uri" | "number" | "integer" | "boolean" | "list";
type Field = { name: string; kind: Kind; empty?: true; of: (row: WholeCase, around: Around) => Value };

/** Shanghai's clock, with its distance from UTC: "2026-11-13T10:00:00+08:00". */
const inShanghai = (at: Date): string => `${new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;

/** What is given of a case, in this order, in every form. The story stays on its page, where it can be corrected and taken back. */
export const openFields = [
  { name: "number", kind: "string", of: (row) => row.number },
  { name: "url", kind: "uri", of: (row, { site }) => `${site}/cases/${row.number}` },
  { name: "title", kind: "string", of: (row) => row.title },
  { name: "lead", kind: "string", of: (row) => row.lead },
  { name: "topic", kind: "string", of: (row) => row.topicSlug },
  { name: "topicName", kind: "string", of: (row, { topics }) => topics.get(row.topicSlug) ?? row.topicSlug },
  { name: "party", kind: "string", of: (row) => row.party },
  { name: "partyKind", kind: "string", of: (row) => row.partyKind },
  { name: "township", kind: "string", of: (row) => row.township },
  { name: "authority", kind: "string", of: (row, { bureau }) => row.authority || bureau },
  { name: "documentNo", kind: "string", of: (row) => row.documentNo },
  { name: "decidedOn", kind: "date", of: (row) => row.decidedOn },
  { name: "violation", kind: "string", of: (row) => row.violation },
  { name: "laws", kind: "list", of: (row) => row.laws },
  { name: "fineYuan", kind: "number", of: (row) => row.fineYuan },
  { name: "confiscatedYuan", kind: "number", of: (row) => row.confiscatedYuan },
  { name: "transferredToPolice", kind: "boolean", of: (row) => row.transferredToPolice },
  { name: "seriousListOn", kind: "date", empty: true, of: (row) => row.seriousListOn },
  { name: "exposureDay", kind: "integer", of: (row) => row.dayNumber },
  { name: "exposedAt", kind: "date-time", of: (row) => inShanghai(row.releaseAt) },
  { name: "correctedOn", kind: "date", empty: true, of: (row) => row.correctedOn },
  { name: "publishUntil", kind: "date", of: (row) => row.publishUntil },
] as const satisfies Field[];

const fields: readonly Field[] = openFields;

/** The open data as a spreadsheet takes it, piece by piece: RFC 4180, UTF-8 with its mark, no formula in any cell. */
export async function* openCsv(rows: AsyncIterable<WholeCase[]>, around: Around): AsyncGenerator<string> {
  yield csvHead(fields.map(({ name }) => name));
  for await (const some of rows) yield some.map((row) => csvLine(fields.map(({ of }) => asCell(of(row, around))))).join("");
}

/** The same as one JSON object, `head` first; a case is an object of `fields`. */
export async function* openJson(rows: AsyncIterable<WholeCase[]>, around: Around, head: Record<string, Value>): AsyncGenerator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"cases":[`;
  let before = "\n";
  for await (const some of rows) {
    yield before + some.map((row) => JSON.stringify(Object.fromEntries(fields.map(({ name, of }) => [name, of(row, around)])))).join(",\n");
    before = ",\n";
  }
  yield "\n]}\n";
}

const asCell = (value: Value): Cell => (Array.isArray(value) ? value.join("；") : typeof value === "boolean" ? String(value) : value);
