import { describe, expect, it } from "vitest";
import { topics } from "#db/seed/reference/topics.ts";
import { composeCase, type Written } from "#tests/bench/search/compose.ts";
import { figuresOf, selects, textOf } from "#tests/bench/search/judge.ts";
import { misdeeds } from "#tests/bench/search/pieces.ts";
import { queriesFor } from "#tests/bench/search/queries.ts";

const corpus: Written[] = Array.from({ length: 2240 }, (_, n) => composeCase(n));
const queries = queriesFor(corpus);

describe("the written corpus", () => {
  it("is the same every time, each case for itself", () => {
    expect(composeCase(1234)).toEqual(corpus[1234]);
    expect(composeCase(1234, 2)).not.toEqual(corpus[1234]);
  });

  it("has every topic of the portal, and no other", () => {
    expect(new Set(misdeeds.map(({ topic }) => topic))).toEqual(new Set(topics.map(({ slug }) => slug)));
    expect(new Set(corpus.map(({ facts }) => facts.misdeed)).size).toBeGreaterThanOrEqual(60);
  });

  it("tells the facts it is judged by: name, product, model and sums stand in the text, a masked name nowhere", () => {
    const everything = corpus.map((one) => textOf(one).told).join("\n");
    for (const one of corpus) {
      const { stem, realName, model, amounts } = one.facts;
      if (stem) expect(one.title).toContain(stem);
      if (realName) expect(everything).not.toContain(realName);
      if (model) expect(one.happened).toContain(model);
      for (const sum of amounts) expect(one.penalty).toContain(sum);
    }
  });

  it("numbers every case once", () => {
    expect(new Set(corpus.map(({ number }) => number)).size).toBe(corpus.length);
  });
});

describe("the questions", () => {
  it("are at least four hundred, half of them held apart", () => {
    expect(queries.length).toBeGreaterThanOrEqual(400);
    const held = queries.filter((query) => query.held).length;
    expect(held / queries.length).toBeCloseTo(0.5, 1);
    expect(new Set(queries.map(({ text }) => text)).size).toBe(queries.length);
  });

  it("mean somebody, except those that must find nobody", () => {
    const nobody = queries.filter(({ kind, grade }) => kind !== "masked name" && !corpus.some((one) => grade(one) === 3));
    expect(nobody.map(({ text }) => text)).toEqual([]);
  });

  it("never forbid what they mean", () => {
    const torn = queries.filter(({ grade, forbids }) => corpus.some((one) => grade(one) > 0 && forbids(one)));
    expect(torn.map(({ text }) => text)).toEqual([]);
  });
});

describe("judging", () => {
  it("reads selectors", () => {
    const [one] = corpus as [Written];
    expect(selects(`#${one.facts.topic}&=${one.facts.product}|nobody`)(one)).toBe(true);
    expect(selects(`!#${one.facts.topic}`)(one)).toBe(false);
    expect(selects("")(one)).toBe(false);
  });

  it("asks for no more than ten can hold, and for the best first", () => {
    const twenty = [...Array(20).fill(3), ...Array(20).fill(0)];
    expect(figuresOf(Array(10).fill(3), twenty, 0)).toMatchObject({ recall: 1, ndcg: 1, zero: false });
    expect(figuresOf([0, 3], [3, 0, 0], 0).ndcg).toBeCloseTo(0.63, 2);
    expect(figuresOf([], [2, 1], 0)).toMatchObject({ recall: 0, ndcg: 0, zero: true });
    expect(figuresOf([1], [1, 1], 0).recall).toBe(0.5);
  });
});
