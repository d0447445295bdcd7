import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { asClock, type Tx } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { indexCases } from "#search/postgres/index-case.ts";
import { wordsOfTopics } from "#search/recipe.ts";
import { released } from "./released.ts";

released([
  ["one", "lifts", "城东镇", "甲公司", "甲公司电梯超期未检案", "电梯超期未检", "三号楼电梯停用。"],
  ["other", "lifts", "石桥镇", "乙公司", "乙公司电梯困人案", "电梯困人", "四号楼电梯困人。"],
]);

/** How many entries were written anew, and for how many of them no index was touched. */
async function writtenIn(tx: Tx) {
  const [row] = await tx.execute<{ written: number; besideIndex: number }>(sql`
    select sum(pg_stat_get_xact_tuples_updated(oid))::int as written, sum(pg_stat_get_xact_tuples_hot_updated(oid))::int as "besideIndex"
    from pg_class where relname ~ '^case_words_[ab]$'`);
  return row;
}

const reindexed = (topicWords: (known: Map<string, string[]>) => Map<string, string[]>) =>
  asClock(async (tx) => {
    const rows = await tx.select().from(cases).orderBy(cases.id);
    await indexCases(tx, rows, topicWords(await wordsOfTopics(tx)));
    return writtenIn(tx);
  });

it("a case that is indexed anew with the same words leaves the index over them untouched", async () => {
  expect(await reindexed((known) => known)).toEqual({ written: 2, besideIndex: 2 });
});

it("a case that has other words is written into the index", async () => {
  expect(await reindexed(() => new Map([["lifts", ["电梯", "升降平台"]]]))).toEqual({ written: 2, besideIndex: 0 });
});
