import { type SQL, sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { expect, it } from "vitest";
import { asCitizen, type Tx } from "#db/client.server.ts";
import { bounded } from "#search/bounded.ts";
import { groupNames, nothingChosen } from "#search/groups.ts";
import { answer } from "#search/postgres/answer.ts";
import { byIndex } from "#search/postgres/by-index.ts";
import { commonLexemes } from "#search/postgres/common-lexemes.ts";
import { builtIn } from "#search/postgres/engine.ts";
import { everyWord } from "#search/postgres/matching.ts";
import { lackingWords, ranked, severalWords } from "#search/postgres/sets.ts";
import { anywhere } from "#search/postgres/way.ts";
import { readQuestion } from "#search/question.ts";
import { released } from "./released.ts";

const [many, few] = [55, 10];
released(
  Array.from({ length: many }, (_, at) => [
    String(at),
    "lifts",
    at < few ? "石桥镇" : "城东镇",
    `甲${at}公司`,
    `甲${at}公司使用超期未检电梯案`,
    "电梯超期未检",
    "查了两回。",
  ]),
);

it("several words that many cases of one day have alike are paged through with each case once", async () => {
  const page = (page: number) =>
    asCitizen((tx) => builtIn.find({ text: "电梯 超期", filters: {}, sort: "relevance", page, perPage: 5 }, tx));
  const ids = (await Promise.all(Array.from({ length: many / 5 }, (_, at) => page(at + 1)))).flatMap(({ ids }) => ids);
  expect(new Set(ids).size).toBe(many);
});

it("of more than are counted it is said that there are at least so many, and of one group where only that goes on", async () => {
  const counted = (most: number, townships: string[] = []) =>
    asCitizen(async (tx) => {
      const answering = await byIndex(tx);
      const sets = ranked(anywhere("电梯"), await commonLexemes(tx, answering), answering.side, { counted: most, doubt: 1 });
      const query = bounded({ text: "", filters: { townships }, sort: "newest", page: 1, perPage: 5 });
      const { total, atLeast, more } = await answer(tx, sets, query, answering.codes);
      return { total, atLeast, more };
    });
  expect(await counted(many)).toEqual({ total: many, atLeast: false, more: [] });
  expect(await counted(many - 1)).toMatchObject({ total: many - 1, atLeast: true, more: { length: groupNames.length } });
  expect(await counted(7)).toMatchObject({ total: 7, atLeast: true });
  expect(await counted(many, ["石桥镇"])).toEqual({ total: few, atLeast: false, more: [] });
  expect(await counted(many - 1, ["石桥镇"])).toEqual({ total: few, atLeast: false, more: ["townships"] });
});

it("of more than are counted the first ones are the newest, whether all were read or one walked to them", async () => {
  const first = (counted: number, doubt: number) =>
    asCitizen(async (tx) => {
      const answering = await byIndex(tx);
      const sets = ranked(anywhere("电梯"), await commonLexemes(tx, answering), answering.side, { counted, doubt });
      const query = bounded({ text: "", filters: {}, sort: "newest", page: 1, perPage: 5 });
      return (await answer(tx, sets, query, answering.codes)).ids;
    });
  const newest = await first(many, 1);
  expect(newest).toHaveLength(5);
  expect(await first(7, 0.001)).toEqual(newest);
  expect(await first(7, 1000)).toEqual(newest);
});

it("each way to hold the words has the filter for itself: what all have in common is at times looked up alone, and each entry read to see its words", async () => {
  const plan = await asCitizen(async (tx) => {
    const answering = await byIndex(tx);
    const question = readQuestion("超期未检电梯责人责己");
    const sets = ranked(everyWord(question, question.words), await commonLexemes(tx, answering), answering.side, severalWords);
    const found = sets.found({ ...nothingChosen(), townships: ["石桥镇"] });
    const rows = await tx.execute<{ "QUERY PLAN": string }>(sql`explain (costs off) ${found}`);
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  });
  expect(plan.match(/keys &&/g)?.length).toBeGreaterThanOrEqual(3);
});

/** What the built-in engine asks the database for a question, and the answer. */
async function askedFor(text: string) {
  const asked: { sql: string; params: unknown[] }[] = [];
  const hits = await asCitizen((tx) => {
    const execute = (query: Parameters<Tx["execute"]>[0]) => {
      asked.push(new PgDialect().sqlToQuery(query as SQL));
      return tx.execute(query);
    };
    const heard = new Proxy(tx, { get: (whole, name) => (name === "execute" ? execute : Reflect.get(whole, name)) });
    return builtIn.find({ text, filters: {}, sort: "relevance", page: 1, perPage: 5 }, heard);
  });
  return { asked, hits };
}

it("what letters stand for is read of cases by their ids: beside a set, all that is published may be gone through", async () => {
  const { asked, hits } = await askedFor("dianti");
  expect(hits.read).toBe("电梯");
  const ofCases = asked.filter(({ sql }) => sql.includes("published_cases"));
  expect([ofCases.length, ofCases.filter(({ sql }) => sql.includes("published_entries"))]).toEqual([1, []]);
});

it("what only lacks a word is counted less far, for each case is read", async () => {
  const limits = async (text: string) => (await askedFor(text)).asked.flatMap(({ params }) => params).filter((one) => Number(one) >= 1000);
  expect(new Set(await limits("-电梯"))).toEqual(new Set([lackingWords.counted + 1]));
  expect(await limits("电梯")).not.toContain(lackingWords.counted + 1);
});
