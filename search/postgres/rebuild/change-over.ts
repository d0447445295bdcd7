import { sql } from "drizzle-orm";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Tx } from "#db/client.server.ts";
import { builtIn } from "#search/postgres/engine.ts";
import { drawProbes, type Probe } from "#search/probes.ts";
import { NotRebuilt } from "#search/watch.ts";
import type { Side } from "./sides.ts";

type Answered = { probe: Probe; ids: string[] };

/**
 * Lets the filled side answer, if it is whole and finds what it must. It is asked in the transaction that puts it in its place: what is
 * tried is what everybody gets at the commit, and nobody gets anything else before.
 */
export async function changeOver(db: PostgresJsDatabase, side: Side): Promise<void> {
  await db.transaction(
    async (tx) => {
      await compareCounts(tx, side);
      const probes = await drawProbes(tx);
      const before = await ask(tx, probes);
      await tx.execute(sql`update search_sides set answers = ${side}, filling = null, changed_at = statement_timestamp()`);
      await compareAnswers(tx, before, await ask(tx, probes));
    },
    // One moment for all of it: what is released or withdrawn meanwhile is in both sides or in neither.
    { isolationLevel: "repeatable read" },
  );
}

async function compareCounts(tx: Tx, side: Side): Promise<void> {
  const [row] = await tx.execute<{ published: number; shown: number; cases: number; entries: number }>(sql`select
    (select count(*)::int from published_cases) as published,
    (select count(*)::int from case_words where side = ${side} and visible @> statement_timestamp()) as shown,
    (select count(*)::int from cases) as cases, (select count(*)::int from case_words where side = ${side}) as entries`);
  if (!row || row.published !== row.shown || row.cases !== row.entries)
    throw new NotRebuilt(
      `条数不对：公开 ${row?.published}，新索引公开 ${row?.shown}；案例 ${row?.cases}，新索引 ${row?.entries} · counts differ: ${row?.published} published, ${row?.shown} of them in the new index; ${row?.cases} cases, ${row?.entries} entries`,
    );
}

async function ask(tx: Tx, probes: Probe[]): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const probe of probes) answered.push({ probe, ids: (await builtIn.find(probe.query, tx)).ids });
  return answered;
}

/** Each case is found, and so is what was found beside it, unless that was made from another text or recipe. */
async function compareAnswers(tx: Tx, before: Answered[], after: Answered[]): Promise<void> {
  const lost = after.find(({ probe, ids }) => !ids.includes(probe.id));
  if (lost) throw new NotRebuilt(`新索引找不到“${lost.probe.query.text}” · the new index does not find “${lost.probe.query.text}”`);
  for (const [place, { probe, ids }] of after.entries()) {
    const gone = (before[place]?.ids ?? []).slice(0, 20).filter((id) => !ids.includes(id));
    const [alike] = await tx.execute<{ id: string }>(sql`select one.case_id as id from case_words one
      join case_words other on other.case_id = one.case_id and other.side <> one.side and other.made_from = one.made_from
      where one.case_id = any(${sql.param(gone)}::uuid[]) limit 1`);
    if (alike) throw new NotRebuilt(`新旧索引对“${probe.query.text}”的回答不同 · the two indexes answer “${probe.query.text}” differently`);
  }
}
