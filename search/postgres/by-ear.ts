import type { CaseHits } from "#search/engine.ts";
import { runsTogether } from "#search/latin.ts";
import { normalise } from "#search/normalise.ts";
import { readQuestion } from "#search/question.ts";
import { type Asking, firstAnswer } from "./asking.ts";
import { heardIn } from "./heard-in.ts";
import { soundWays } from "./sound-ways.ts";
import type { Way } from "./way.ts";
import { waysToMatch } from "./ways.ts";

/**
 * Latin letters as pinyin or initials: what answers by ear tells which words are meant, and those are asked for, so that whoever
 * types jyz is answered like whoever types 加油站. `read` is the question as it was understood.
 */
export async function byEar(asking: Asking): Promise<CaseHits | null> {
  for (const latin of runsTogether(asking.question.latin)) {
    const question = { ...asking.question, latin };
    for (const way of soundWays(question)) {
      const found = await firstAnswer(asking, [way]);
      if (found) return inWords({ ...asking, question }, way, found);
    }
  }
  return null;
}

async function inWords(asking: Asking, way: Way, found: CaseHits): Promise<CaseHits> {
  const said = normalise(asking.query.text);
  const meant = await heardIn(asking, way);
  const written = meant.reduce((text, { typed, words }) => text.replace(typed, ` ${words[0]} `), said);
  if (written === said) return found;
  const question = readQuestion(written, [...asking.names, ...meant.map(({ words }) => words)]);
  const [asWords] = waysToMatch(question).filter(({ only, loose }) => !only && !loose);
  const both = asWords ? { ...asWords, wanted: { some: [asWords.wanted, way.wanted] } } : way;
  const understood = await firstAnswer({ ...asking, question }, [both]);
  return { ...(understood ?? found), read: written.replace(/\s+/g, " ").trim() };
}
