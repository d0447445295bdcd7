import { sql } from "drizzle-orm";
import { nearness, type Typed, typedWrong } from "#search/alike.ts";
import type { CaseHits } from "#search/engine.ts";
import { normalise } from "#search/normalise.ts";
import { type Question, readQuestion } from "#search/question.ts";
import { answerWeighed } from "./answer-weighed.ts";
import { type Asking, firstAnswer } from "./asking.ts";
import { anyMatch } from "./conditions.ts";
import { inARowAnywhere } from "./matching.ts";
import { waysToMatch } from "./ways.ts";
import { isSeveral } from "./weighed.ts";

type Guess = { given: string; word: string; near: number; cases: number };

const mostWords = 6;
const mostTried = 4;

/**
 * Nothing has the words as they were typed: one of them may have a wrong character, one too many or too few. Known words that sound
 * or look like it are put in its place, and the first question that is answered whole is taken; `read` is that question.
 */
export async function corrected(asking: Asking): Promise<CaseHits | null> {
  const said = normalise(asking.query.text);
  return firstGuess(asking, said, await guess(asking, typedWords(asking.question, said)));
}

/**
 * One word of which a character was torn off, and which stands nowhere so: where a known word sounds the same, that one was meant (转供店
 * for 转供电), though cases may have the pieces.
 */
export async function misheard(asking: Asking): Promise<CaseHits | null> {
  const { literal, words, said } = asking.question;
  const isTorn = said.length === 1 && words.length > 1 && words.some((word) => [...word].length === 1);
  if (
    !isTorn ||
    !/^\p{Script=Han}{3,6}$/u.test(literal) ||
    (await anyMatch(asking.tx, inARowAnywhere(asking.question), asking.common, asking.side))
  )
    return null;
  const guesses = await guess(asking, [typedWrong(literal)]);
  return firstGuess(
    asking,
    literal,
    guesses.filter(({ near }) => near === 0),
  );
}

async function firstGuess(asking: Asking, said: string, guesses: Guess[]): Promise<CaseHits | null> {
  for (const { given, word } of guesses.slice(0, mostTried)) {
    const read = said.replace(given, word).replace(/\s+/g, " ").trim();
    const question = readQuestion(read, asking.names);
    const ways = waysToMatch(question).filter(({ loose }) => !loose);
    const found = await (isSeveral(question) ? answerWeighed : firstAnswer)({ ...asking, question }, ways);
    if (found) return { ...found, read };
  }
  return null;
}

/** Words and up to three neighbours together: a wrong character often tears a word apart. */
function typedWords({ words, others }: Question, said: string): Typed[] {
  const own = words.filter((word) => /^\p{Script=Han}+$/u.test(word) && !others.get(word));
  if (own.length > mostWords) return [];
  const together = [1, 2, 3].flatMap((many) => own.slice(0, own.length - many + 1).map((_, at) => own.slice(at, at + many).join("")));
  const whole = together.filter((word) => said.includes(word) && word.length > 1 && word.length <= 8);
  const stretches = [...said.matchAll(/\p{Script=Han}{3,8}/gu)].map(([stretch]) => stretch);
  return [...new Set([...whole, ...stretches])].slice(0, 24).map(typedWrong);
}

async function guess({ tx }: Asking, typed: Typed[]): Promise<Guess[]> {
  if (!typed.length) return [];
  const rows = await tx.execute<{ given: string; word: string; cases: number }>(
    sql`select given, word, cases from words_alike(${JSON.stringify(typed)}::jsonb)`,
  );
  const guesses = rows.flatMap((row) => {
    const near = nearness(typed.find(({ word }) => word === row.given) ?? typedWrong(row.given), row.word);
    return near === null ? [] : [{ ...row, near }];
  });
  return guesses.sort((one, other) => one.near - other.near || other.given.length - one.given.length || other.cases - one.cases);
}
