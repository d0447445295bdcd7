import { setTimeout as wait } from "node:timers/promises";
import type postgres from "postgres";
import { errorCode } from "#db/client.server.ts";
import { NotRebuilt } from "#search/watch.ts";

export type Side = "a" | "b";

const patience = 120;

/**
 * Makes the side that does not answer ready to be filled, or finds it as it was left; from here on whoever writes a case writes
 * both. It returns when all that was begun before, and may not know that, has ended.
 */
export async function beginFilling(owner: postgres.Sql, stopped: AbortSignal): Promise<Side> {
  const side = await soon(owner, stopped, async (tx) => {
    const [known] = await tx<{ answers: Side; filling: Side | null }[]>`select answers, filling from search_sides for update`;
    if (known?.filling) return known.filling;
    const fresh = known?.answers === "a" ? "b" : "a";
    await tx.unsafe(`drop index if exists case_words_${fresh}_words`);
    await tx.unsafe(`truncate case_words_${fresh}`);
    await tx`update search_sides set filling = ${fresh}, changed_at = statement_timestamp()`;
    return fresh;
  });
  const [begun] = await owner`select pg_snapshot_xmax(pg_current_snapshot())::text as upto`;
  for (let tries = 0; ; tries += 1) {
    const [row] = await owner`select pg_snapshot_xmin(pg_current_snapshot()) >= ${begun?.upto ?? ""}::xid8 as over`;
    if (row?.over) return side;
    if (tries > 5 * patience) throw new NotRebuilt("有别的事务一直没有结束 · another transaction does not come to an end");
    await wait(200, undefined, { signal: stopped });
  }
}

/** Empties the side that answers no more; false when somebody reads it for so long that the next rebuild has to do it. */
export async function emptyOldSide(owner: postgres.Sql, stopped: AbortSignal): Promise<boolean> {
  const emptied = soon(owner, stopped, async (tx) => {
    const [known] = await tx<{ answers: Side; filling: Side | null }[]>`select answers, filling from search_sides for update`;
    if (known && !known.filling) await tx.unsafe(`truncate case_words_${known.answers === "a" ? "b" : "a"}`);
    return true;
  });
  return emptied.catch(() => false);
}

/** Asks for a lock that would hold searches up for a third of a second at most, and again until it is given. */
async function soon<T>(owner: postgres.Sql, stopped: AbortSignal, run: (tx: postgres.TransactionSql) => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return (await owner.begin(async (tx) => {
        await tx`set local lock_timeout = '300ms'`;
        return run(tx);
      })) as T;
    } catch (error) {
      if (errorCode(error) !== "55P03" || tries >= patience) throw error;
      await wait(500 + Math.random() * 500, undefined, { signal: stopped });
    }
  }
}
