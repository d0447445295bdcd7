import { normalise } from "#search/normalise.ts";
import { readQuestion } from "#search/question.ts";
import { type Asking, firstAnswer } from "./asking.ts";
import { heardIn } from "./heard-in.ts";
import { soundWays } from "./sound-ways.ts";
import { waysToMatch } from "./ways.ts";

/**
 * Latin letters as pinyin or initials: what answers by ear tells which words are meant, and those are asked for, so that whoever
 * types jyz is answered like whoever types 加油站. `read` is the question as it was understood.
 */
export async function byEar(asking: Asking): Promise<ReturnType<typeof firstAnswer>> {
  for (const way of soundWays(asking.question)) {
    const found = await firstAnswer(asking, [way]);
    if (!found) continue;
    const meant = await heardIn(asking, way);
    if (!meant.length) return found;
    const written = meant.reduce((text, { typed, words }) => text.replace(typed, ` ${words[0]} `), normalise(asking.query.text));
    const question = readQuestion(written, [...asking.names, ...meant.map(({ words }) => words)]);
    const [asWords] = waysToMatch(question).filter(({ only, loose }) => !only && !loose);
    const both = asWords ? { ...asWords, wanted: { some: [asWords.wanted, way.wanted] } } : way;
    const understood = await firstAnswer({ ...asking, question }, [both]);
    return { ...(understood ?? found), read: written.replace(/\s+/g, " ").trim() };
  }
  return null;
}
