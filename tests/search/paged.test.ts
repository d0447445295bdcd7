import { PgDialect } from "drizzle-orm/pg-core";
import { expect, it } from "vitest";
import { asCitizen } from "#db/client.server.ts";
import { bounded } from "#search/bounded.ts";
import { groupNames, nothingChosen } from "#search/groups.ts";
import { answer } from "#search/postgres/answer.ts";
import { byIndex } from "#search/postgres/by-index.ts";
import { commonLexemes } from "#search/postgres/common-lexemes.ts";
import { builtIn } from "#search/postgres/engine.ts";
import { everyWord } from "#search/postgres/matching.ts";
import { ranked, severalWords } from "#search/postgres/sets.ts";
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

it("each way to hold the words says the filter on its own: what all have in common is at times looked up alone, and each entry read to see its words", async () => {
  const asked = await asCitizen(async (tx) => {
    const answering = await byIndex(tx);
    const question = readQuestion("超期未检电梯责人责己");
    const sets = ranked(everyWord(question, question.words), await commonLexemes(tx, answering), answering.side, severalWords);
    return new PgDialect().sqlToQuery(sets.found({ ...nothingChosen(), townships: ["石桥镇"] })).sql;
  });
  const filters = asked.replaceAll(/\$\d+/g, "$").match(/w\.keys && \([^)]*\)/g) ?? [];
  expect(filters.length).toBeGreaterThan(1);
  expect(new Set(filters).size).toBe(filters.length);
});
