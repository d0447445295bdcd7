import { beforeAll, expect, it } from "vitest";
import { asCitizen, asClock } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { builtIn } from "#search/postgres/engine.ts";
import { indexCases } from "#search/postgres/index-case.ts";
import { keepSearch } from "#search/refresh.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { publishCases } from "./cases.ts";

const database = freshDatabase();
const owner = ownerOf(database);

beforeAll(async () => {
  await publishCases(database);
  await keepSearch();
});

/** Writes all cases anew as of topics with this name. */
const renamed = (name: string) =>
  asClock(async (tx) => {
    const rows = await tx.select().from(cases);
    await indexCases(tx, rows, new Map(rows.map((row) => [row.topicSlug, [name]])));
  });

const found = (text: string) =>
  asCitizen(async (tx) => (await builtIn.find({ text, filters: {}, sort: "relevance", page: 1, perPage: 10 }, tx)).total);

/** Puts away what waits in the list of the index, and says how many pages that were. */
const waiting = async () => Number((await owner`select gin_clean_pending_list('case_words_a_words') as pages`)[0]?.pages);

it("new words are found while they still wait to be put away, and afterwards", async () => {
  expect(await found("飞天扶手")).toBe(0);
  await renamed("飞天扶手");
  const [before, pages, after] = [await found("飞天扶手"), await waiting(), await found("飞天扶手")];
  expect(pages).toBeGreaterThan(0);
  expect(before).toBeGreaterThan(5);
  expect(after).toBe(before);
});

it("the clock's next turn puts them away", async () => {
  await renamed("云中步道");
  await keepSearch();
  expect(await waiting()).toBe(0);
});
