import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byWords } from "#app/sorting/by-words.ts";
import { decide } from "#app/sorting/decide.ts";
import { lexiconOf } from "#app/sorting/lexicon.ts";
import { topicTerms } from "#db/seed/reference/topic-terms.ts";
import { lexicon, sorted } from "./story.ts";

const scraps = fc.oneof(
  fc.constantFrom(...topicTerms.map(({ word }) => word.replace("+", "很"))),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const decisive = topicTerms.filter(({ weight, word, slug }) => weight >= 3 && !word.includes("+") && slug !== "other");
const stories = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(scraps, { maxLength: 20 }).map((words) => words.join("，")),
);

describe("whatever somebody writes", () => {
  it("is sorted: scores fall from the first, between 0 and 1, at most five, and every reason stands in the text", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { topics, merchant, elsewhere } = sorted(story);
        const scores = topics.map(({ score }) => score);
        expect(scores.length).toBeGreaterThan(0);
        expect(scores.length).toBeLessThanOrEqual(5);
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(new Set(topics.map(({ slug }) => slug)).size).toBe(topics.length);
        for (const word of [...topics.flatMap(({ because }) => because), ...(elsewhere?.because ?? []), merchant ?? ""])
          expect(story).toContain(word);
        decide(sorted(story));
      }),
      { numRuns: 300 },
    );
  });

  it("speaks no less for a topic when a word of the lexicon that says it alone is added", () => {
    const said = (story: string, slug: string) => byWords(story, lexicon).get(slug)?.sum ?? 0;
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 4 }), fc.constantFrom(...decisive), (words, { slug, word }) => {
        const story = words.join("，");
        expect(said(`${story}。${word}`, slug)).toBeGreaterThanOrEqual(said(story, slug));
      }),
      { numRuns: 200 },
    );
  });

  it("is heard through what was learned: nearly every word that says a topic alone brings it among the first three", () => {
    const heard = decisive.filter(({ slug, word }) =>
      sorted(word)
        .topics.slice(0, 3)
        .some((topic) => topic.slug === slug),
    );
    expect(heard.length / decisive.length).toBeGreaterThan(0.99);
  });

  it("is sorted the same way twice, however long it is", () => {
    const long = "隔壁加油站的油枪跳得快，油箱装不下那么多。".repeat(250).slice(0, 5000);
    expect(sorted(long)).toEqual(sorted(long));
    expect(sorted(long).topics[0]?.slug).toBe("fuel-metering");
    expect(lexiconOf([]).alone.size).toBe(0);
    expect(lexicon.alone.size).toBeGreaterThan(1000);
  });
});
