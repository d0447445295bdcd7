import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";

/** What people write between letters that stand in a row nevertheless. */
const between = " \t\n、，。；：！？,.;:!?'\"“”‘’「」『』《》〈〉()[]【】〔〕·—-…";

/** Title, party, violation and lead stand first in a text, within this many characters. */
const opening = 600;

/**
 * Of cases that have all pairs of these letters those that have them one after the other, in the same order. Two letters are one pair, and
 * need no look.
 */
export async function inARow(tx: Tx, ids: string[], letters: string): Promise<string[]> {
  if (!ids.length || [...letters].length < 3) return ids;
  const text = sql`translate(normalize(left(t.body, ${opening}), NFKC), ${between}, '')`;
  const rows = await tx.execute<{ id: string }>(sql`
    select named.id from unnest(${sql.param(ids)}::uuid[]) with ordinality as named (id, place)
    join published_words w on w.id = named.id join published_texts t on t.id = named.id
    where case when strpos(w.title_text, ${letters}) > 0 then true else strpos(${text}, ${letters}) > 0 end
    order by named.place`);
  return rows.map(({ id }) => id);
}
