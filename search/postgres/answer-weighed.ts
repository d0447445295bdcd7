import type { CaseHits } from "#search/engine.ts";
import { answer } from "./answer.ts";
import type { Asking } from "./asking.ts";
import { anyMatch } from "./conditions.ts";
import { inARowAnywhere, inTitle } from "./matching.ts";
import { ranked, severalWords } from "./sets.ts";
import type { Way } from "./way.ts";
import { nearlyEveryWord } from "./ways.ts";
import { weighed } from "./weighed.ts";

/** So few answers to a sentence are followed by those that lack one word of it. */
const hardlyAny = 10;

/** No more letters than these are a turn (地产广告), more are told. */
const aTurn = 4;

/** 禾安县城关镇 before a name. */
const places = /^(?:\p{Script=Han}{2,4}(?:[省市县区镇乡村]|街道))+/u;

/** The answer to several words, what says most of them first; where hardly any case answers a sentence whole, those too that lack one word. */
export async function answerWeighed(asking: Asking, ways: Way[]): Promise<CaseHits | null> {
  const found = await firstWeighed(asking, ways);
  const nearly = found && found.total < hardlyAny && !(await isMeant(asking)) ? nearlyEveryWord(asking.question) : null;
  return nearly ? ((await firstWeighed(asking, [nearly])) ?? found) : found;
}

/** Whether it is a name or a turn that cases have so: nothing else is meant. */
const isMeant = async (asking: Asking): Promise<boolean> =>
  (await isTitled(asking)) ||
  ([...asking.question.literal].length <= aTurn &&
    (await anyMatch(asking.tx, inARowAnywhere(asking.question), asking.common, asking.side)));

/** Whether a title has all of it in a row, but for the place before it: then somebody is asked for by name, and nobody else is meant. */
async function isTitled({ tx, question, common, side }: Asking): Promise<boolean> {
  for (const letters of new Set([question.literal, question.literal.replace(places, "")]))
    if (letters && (await anyMatch(tx, inTitle({ ...question, letters }), common, side))) return true;
  return false;
}

/** The answer of the first way that has one, or of the first loose one that a sentence has enough answers by; null when none has. */
export async function firstWeighed({ tx, query, question, side, common }: Asking, ways: Way[]): Promise<CaseHits | null> {
  const narrowed = Object.values(query.filters).some((values) => values.length > 0);
  let few: CaseHits | null = null;
  for (const way of ways) {
    const found = await answer(tx, weighed(ranked(way, common, side, severalWords), question, common, side), query, common.codes);
    if (!found.total && !(narrowed && (await anyMatch(tx, way, common, side)))) continue;
    few = { ...found, terms: question.terms, read: null, loose: way.loose };
    if (!way.loose || !question.isSentence || found.total >= hardlyAny) break;
  }
  return few;
}
