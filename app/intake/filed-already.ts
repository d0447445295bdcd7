import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import type { Origin } from "./to-file.ts";

/** `number` is the lead that it became; null while it is still being routed. */
export type Before = { number: string | null; filedOn: string };

/**
 * What has come before under these numbers of a channel, or was entered at 12315 under them; numbers that are new are not in the
 * answer. One question, however many there are. Only for members who take filings down: others learn nothing.
 */
export async function filedAlready(tx: Tx, channel: Origin["channel"], sourceNumbers: string[]): Promise<Map<string, Before>> {
  type Row = { source_number: string; filed_on: string; number: string | null };
  const rows = await tx.execute<Row>(sql`select * from filed_already(${channel},
    array(select jsonb_array_elements_text(${JSON.stringify([...new Set(sourceNumbers)])}::jsonb)))`);
  return new Map(rows.map(({ source_number, filed_on, number }) => [source_number, { number, filedOn: filed_on }]));
}
