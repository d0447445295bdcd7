import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import type { Fate, ReadRow } from "./import-row.ts";

/** What is to become of each row, in their order: what is here already, and what the file says twice, is not taken again. */
export async function fatesOf(tx: Tx, rows: ReadRow[]): Promise<Fate[]> {
  const numbers = rows.flatMap(({ read }) => ("form" in read ? [read.form.sourceNumber] : []));
  type Here = { source: string; filed_on: string; number: string | null };
  const here = await tx.execute<Here>(sql`select n.source, f.filed_on::text, f.number
    from jsonb_array_elements_text(${JSON.stringify([...new Set(numbers)])}::jsonb) n(source) cross join lateral filed_already('12315', n.source) f`);
  const before = new Map(here.map((row) => [row.source, row]));
  const first = new Map<string, number>();
  return rows.map(({ shown, read }): Fate => {
    if ("issues" in read) return { fate: "unreadable", issues: read.issues };
    const { sourceNumber } = read.form;
    const line = first.get(sourceNumber);
    if (line !== undefined) return { fate: "double", first: line };
    first.set(sourceNumber, shown.line);
    const known = before.get(sourceNumber);
    return known ? { fate: "here", lead: known.number, filedOn: known.filed_on } : { fate: "take" };
  });
}
