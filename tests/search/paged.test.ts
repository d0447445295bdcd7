import { expect, it } from "vitest";
import { asCitizen } from "#db/client.server.ts";
import { builtIn } from "#search/postgres/engine.ts";
import { released } from "./released.ts";

const many = 55;
released(
  Array.from({ length: many }, (_, at) => [
    String(at),
    "lifts",
    "城东镇",
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
