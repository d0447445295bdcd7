import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { everyWord } from "#search/postgres/matching.ts";
import { tsquery } from "#search/postgres/wanted.ts";
import type { Question } from "#search/question.ts";

/**
 * Whether cases that Meilisearch named hold what is asked for in their texts of this moment. One that it was told of before a correction
 * may not: a name that was masked meanwhile must not be found by.
 */
export async function stillHold(tx: Tx, ids: string[], question: Question): Promise<boolean> {
  const wanted = tsquery(everyWord(question, question.words).wanted);
  if (!ids.length || !wanted) return true;
  const [row] = await tx.execute<{ all: boolean }>(sql`select coalesce(bool_and(w.words @@ ${wanted}::tsquery), true) as all
    from unnest(${sql.param(ids)}::uuid[]) as named (id) cross join lateral (select p.words from published_words p where p.id = named.id offset 0) as w`);
  return row?.all ?? false;
}
