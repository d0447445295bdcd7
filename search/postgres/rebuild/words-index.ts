import type postgres from "postgres";
import type { Watch } from "#search/watch.ts";
import type { Side } from "./sides.ts";

/** Makes the index over a filled side beside whoever writes into it, unless it is there and whole, and counts what is in it. */
export async function indexWords(owner: postgres.Sql, side: Side, { progress, stopped }: Watch): Promise<void> {
  const name = `case_words_${side}_words`;
  const [whole] = await owner`select indisvalid from pg_index where indexrelid = to_regclass(${name})`;
  if (!whole?.indisvalid) {
    await owner.unsafe(`drop index if exists ${name}`);
    const looking = setInterval(() => look(owner, side, progress), 1000);
    const made = owner.unsafe(
      `create index concurrently ${name} on case_words_${side} using gin (words, keys) with (gin_pending_list_limit = 1024)`,
    );
    const stop = () => made.cancel();
    stopped.addEventListener("abort", stop);
    try {
      await made;
    } finally {
      clearInterval(looking);
      stopped.removeEventListener("abort", stop);
    }
  }
  await owner.unsafe(`analyze case_words_${side}`);
}

async function look(owner: postgres.Sql, side: Side, progress: Watch["progress"]): Promise<void> {
  const rows = await owner`select greatest(blocks_done, tuples_done)::int as done, greatest(blocks_total, tuples_total)::int as total
    from pg_stat_progress_create_index where relid = ${`case_words_${side}`}::regclass`.catch(() => []);
  if (rows[0]?.total) progress(Number(rows[0].done), Number(rows[0].total));
}
