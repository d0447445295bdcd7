import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { asking } from "#db/ask.server.ts";
import { NotRebuilt, type Watch } from "#search/watch.ts";
import { changeOver } from "./change-over.ts";
import { fillSide } from "./fill-side.ts";
import { beginFilling, emptyOldSide } from "./sides.ts";
import { indexWords } from "./words-index.ts";

/**
 * Fills the idle side of the built-in index anew, tries it, and lets it answer in place of the other. `url`: the database, as its
 * owner. Stopped or killed at any moment it goes on where it was the next time; until the last step the old side answers. Says
 * whether the old side could be emptied. Throws NotRebuilt when the new side is not right, or another rebuild is under way.
 */
export async function refillBuiltIn(url: string, watch: Watch): Promise<{ emptied: boolean }> {
  const owner = postgres(url, {
    max: 4,
    connect_timeout: 30,
    onnotice: () => undefined,
    connection: { application_name: "portal_rebuild" },
  });
  const alone = await owner.reserve();
  const db = drizzle(asking(owner), { casing: "snake_case" });
  try {
    const [lock] = await alone`select pg_try_advisory_lock(7265) as mine`;
    if (!lock?.mine) throw new NotRebuilt("另一个重建正在进行 · another rebuild is under way");
    const side = await beginFilling(owner, watch.stopped);
    watch.step("filling");
    await fillSide(db, side, watch);
    watch.step("indexing");
    await indexWords(owner, side, watch);
    watch.step("checking");
    watch.stopped.throwIfAborted();
    await changeOver(db, side);
    watch.step("emptying");
    return { emptied: await emptyOldSide(owner, watch.stopped) };
  } finally {
    alone.release();
    await owner.end({ timeout: 5 });
  }
}
