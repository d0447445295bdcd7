import { filedAlready } from "#app/intake/filed-already.ts";
import type { Tx } from "#db/client.server.ts";
import type { Fate, ReadRow } from "./import-row.ts";

/** What is to become of each row, in their order: what is here already, and what the file says twice, is not taken again. */
export async function fatesOf(tx: Tx, rows: ReadRow[]): Promise<Fate[]> {
  const numbers = rows.flatMap(({ read }) => ("form" in read ? [read.form.sourceNumber] : []));
  const before = await filedAlready(tx, "12315", numbers);
  const first = new Map<string, number>();
  return rows.map(({ shown, read }): Fate => {
    if ("issues" in read) return { fate: "unreadable", issues: read.issues };
    const { sourceNumber } = read.form;
    const line = first.get(sourceNumber);
    if (line !== undefined) return { fate: "double", first: line };
    first.set(sourceNumber, shown.line);
    const known = before.get(sourceNumber);
    return known ? { fate: "here", lead: known.number, filedOn: known.filedOn } : { fate: "take" };
  });
}
