import type { CaseHits } from "#search/engine.ts";
import { answer } from "./answer.ts";
import type { Asking } from "./asking.ts";
import { anyMatch } from "./conditions.ts";
import { ranked } from "./sets.ts";
import type { Way } from "./way.ts";
import { nearlyEveryWord } from "./ways.ts";
import { weighed } from "./weighed.ts";

/** So few answers to a sentence are followed by those that lack one word of it. */
const hardlyAny = 10;

/** The answer to several words, what says most of them first; where hardly any case answers a sentence whole, those too that lack one word. */
export async function answerWeighed(asking: Asking, ways: Way[]): Promise<CaseHits | null> {
  const found = await firstWeighed(asking, ways);
  const nearly = found && found.total < hardlyAny ? nearlyEveryWord(asking.question) : null;
  return nearly ? ((await firstWeighed(asking, [nearly])) ?? found) : found;
}

/** The answer of the first way that has one, or of the first loose one that a sentence has enough answers by; null when none has. */
export async function firstWeighed({ tx, query, question, side, common }: Asking, ways: Way[]): Promise<CaseHits | null> {
  const narrowed = Object.values(query.filters).some((values) => values.length > 0);
  let few: CaseHits | null = null;
  for (const way of ways) {
    const found = await answer(tx, weighed(ranked(way, common, side), question, common, side), query);
    if (!found.total && !(narrowed && (await anyMatch(tx, way, side)))) continue;
    few = { ...found, terms: question.terms, read: null, loose: way.loose };
    if (!way.loose || !question.isSentence || found.total >= hardlyAny) break;
  }
  return few;
}
