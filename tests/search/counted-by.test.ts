import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { asCitizen } from "#db/client.server.ts";
import { asOwner } from "#db/owner.server.ts";
import { learnSearchWords } from "#search/learn-words.ts";
import { codesOf, countTraits } from "#search/postgres/codes.ts";
import { builtIn } from "#search/postgres/engine.ts";
import { refreshSearch } from "#search/refresh.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { releaseDay, writeCase } from "./cases.ts";

const database = freshDatabase();

/** The townships and days that the public role may know of. */
const known = () =>
  asCitizen(async (tx) => {
    const rows = await tx.execute<{ key: string }>(sql`select key from published_keys where key ~ '^[pd]:' order by key`);
    return rows.map(({ key }) => key);
  });

const townships = () =>
  asCitizen(async (tx) => (await builtIn.find({ text: "", filters: {}, sort: "newest", page: 1, perPage: 10 }, tx)).facets.townships);

it("what a case is counted by is nobody's to know before its minute, and everybody's from it on", async () => {
  const soon = new Date(Date.now() + 6000).toISOString();
  await asOwner(database.url, async (tx) => {
    const old = await writeCase(tx, ["old", "lifts", "城东镇", "甲公司", "甲公司案", "电梯", "三号楼"], 1);
    const coming = await writeCase(tx, ["coming", "lifts", "新集乡", "乙公司", "乙公司案", "电梯", "四号楼"], 2);
    await releaseDay(tx, "out", "2026-01-05T00:00:00Z", [old]);
    await releaseDay(tx, "coming", soon, [coming]);
  });
  await refreshSearch();
  await learnSearchWords();
  expect(Date.now()).toBeLessThan(Date.parse(soon));
  expect(await known()).toEqual(["d:out", "p:城东镇"]);
  expect(await townships()).toEqual({ 城东镇: 1 });

  await sleep(Date.parse(soon) - Date.now() + 50);
  expect(await known()).toEqual(["d:coming", "d:out", "p:城东镇", "p:新集乡"]);
  expect(await townships()).toEqual({ 城东镇: 1, 新集乡: 1 });

  await learnSearchWords();
  expect(await known()).toEqual(["d:coming", "d:out", "p:城东镇", "p:新集乡"]);
});

it("what only a lost entry was counted by is nobody's to know: its case may be taken back before there is one again", async () => {
  const taken = (await asOwner(database.url, (tx) =>
    tx.execute<{ id: string }>(sql`delete from case_words w using cases c where c.id = w.case_id and c.township = '新集乡' returning c.id`),
  )) as { id: string }[];
  expect(taken).not.toEqual([]);
  expect(await known()).toEqual(["d:out", "p:城东镇"]);

  await refreshSearch();
  expect(await known()).toEqual(["d:coming", "d:out", "p:城东镇", "p:新集乡"]);
});

it("characters of any code are counted, and those of codes that are not known are not", () => {
  const codes = codesOf({ "t:lifts": 1, "p:城东镇": 39, "y:2026": 50_000, "t:food": 2 });
  const traits = ["\u0001", "'", "\uc350", "\u0007"].join("");
  expect(Object.fromEntries(countTraits(traits.repeat(3), codes))).toEqual({ "t:lifts": 3, "p:城东镇": 3, "y:2026": 3 });
});
