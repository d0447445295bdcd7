import { readFileSync } from "node:fs";
import type { Asked } from "./asked.ts";
import type { Written } from "./compose.ts";
import { drawn } from "./drawn-queries.ts";
import { type Grade, selects } from "./judge.ts";

/** Those `held` are asked to measure, and never looked at while an engine is worked on. */
export type Query = Asked & { held: boolean };

/** All questions about a corpus: those written by hand and those drawn from its facts; every second of a kind is held. */
export function queriesFor(corpus: Written[]): Query[] {
  const counted = new Map<string, number>();
  const known = new Set<string>();
  return [...byHand(), ...drawn(corpus)].flatMap((asked) => {
    if (known.has(asked.text)) return [];
    known.add(asked.text);
    const before = counted.get(asked.kind) ?? 0;
    counted.set(asked.kind, before + 1);
    return [{ ...asked, held: before % 2 === 1 }];
  });
}

/** Lines of [kind, question, who is exactly meant, who is of the same thing, who is near it, who must not answer]. */
function byHand(): Asked[] {
  return ["asked-1.jsonl", "asked-2.jsonl"]
    .flatMap((name) =>
      readFileSync(new URL(`./pieces/${name}`, import.meta.url), "utf8")
        .trim()
        .split("\n"),
    )
    .map((line) => {
      const [kind = "", text = "", exact = "", same = "", near = "", never = ""] = JSON.parse(line) as string[];
      return { kind, text, grade: graded(exact, same, near), forbids: selects(never) };
    });
}

/** The best of three selectors that a case meets. */
export function graded(exact: string, same = "", near = ""): Asked["grade"] {
  const tests = ([exact, same, near] as const).map(selects);
  return (one) => {
    const met = tests.findIndex((test) => test(one));
    return met < 0 ? 0 : ((3 - met) as Grade);
  };
}
