import { sql } from "drizzle-orm";
import type { Meilisearch } from "meilisearch";
import { asClock } from "#db/client.server.ts";
import type { CaseQuery } from "#search/engine.ts";
import { drawProbes } from "#search/probes.ts";
import { readQuestion } from "#search/question.ts";
import { NotRebuilt } from "#search/watch.ts";
import { filters } from "./count-there.ts";
import { expression } from "./expression.ts";
import { hitIds } from "./hit-ids.ts";
import { type IndexThere, indexThere } from "./index-there.ts";
import { isSingle } from "./single.ts";
import { type Situation, situation } from "./situation.ts";

/** Whether a filled index holds what is published and nothing else; null when it does, else what differs. */
export async function countsDiffer(client: Meilisearch, beside: IndexThere): Promise<string | null> {
  const [row] = await asClock((tx) =>
    tx.execute<{ told: number; wrong: number }>(sql`select
      (select count(*)::int from meili_cases where made = ${beside.made} and content_hash <> '') as told,
      (select count(*)::int from published_cases p full join (select case_id from meili_cases where made = ${beside.made}) m on m.case_id = p.id
       where p.id is null or m.case_id is null) as wrong`),
  );
  const documents = (await indexThere(client, beside.uid))?.documents;
  if (!row?.wrong && row?.told === documents) return null;
  return `条数不对：新索引 ${documents} 条，应有 ${row?.told}，另有 ${row?.wrong} 条与公开的不符 · counts differ: ${documents} documents where ${row?.told} were told, ${row?.wrong} unlike what is published`;
}

/** Whether a filled index finds what it must, and what the old one finds beside it. Throws NotRebuilt and says why not. */
export async function checkBeside(client: Meilisearch, beside: IndexThere, old: IndexThere | null): Promise<void> {
  const now = await asClock(situation);
  for (const { id, query } of await asClock((tx) => drawProbes(tx))) {
    const found = await ask(client, beside, query, now);
    if (!found.includes(id) && (await hasAlike([id], beside, beside)))
      throw new NotRebuilt(`新索引找不到“${query.text}” · the new index does not find “${query.text}”`);
    const before = old ? await ask(client, old, query, now) : [];
    const lost = before.filter((one) => !found.includes(one));
    if (await hasAlike(lost, beside, old))
      throw new NotRebuilt(`新旧索引对“${query.text}”的回答不同 · the two indexes answer “${query.text}” differently`);
  }
}

/** The first ten words, as many as Meilisearch reads; without a word nothing is asked but the filters. */
async function ask(client: Meilisearch, { uid }: IndexThere, { text, filters: chosen }: CaseQuery, now: Situation): Promise<string[]> {
  const { words } = readQuestion(text);
  const q = expression({ words: words.filter((word) => !isSingle(word)).slice(0, 10) }) ?? "";
  const all = { topics: [], townships: [], years: [], penalties: [], authorities: [], days: [], ...chosen };
  const filter = filters({ text, filters: all, sort: "relevance", page: 1, perPage: 1 }, now);
  const { hits } = await client.index(uid).search(q, { filter, matchingStrategy: "all", attributesToRetrieve: ["id"], limit: 1000 });
  return hitIds(hits);
}

/** Whether one of these cases was told to both from the same text and recipe. */
async function hasAlike(ids: string[], beside: IndexThere, old: IndexThere | null): Promise<boolean> {
  if (!ids.length || !old) return false;
  const rows = await asClock((tx) =>
    tx.execute(sql`select from meili_cases one join meili_cases other using (case_id, content_hash)
      where one.made = ${beside.made} and other.made = ${old.made} and one.case_id = any(${sql.param(ids)}::uuid[]) limit 1`),
  );
  return rows.length > 0;
}
