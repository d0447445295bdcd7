import { type Question, saysMuch } from "#search/question.ts";
import { ourWords } from "#search/vocabulary.ts";
import { everyWord, inTitle, someWords, underTitle } from "./matching.ts";
import { anywhere, type Way } from "./way.ts";
import { refused } from "./words-wanted.ts";

/** More words than this are not looked for in part: the longest ones are, and those our cases are about before others. */
const mostWords = 5;

/** The ways to answer, the strictest first; each is tried when the one before has found nothing. */
export function waysToMatch(question: Question): Way[] {
  const { words, without, letters, open } = question;
  if (open) return [{ ...anywhere({ all: refused(without) }), letters }];
  const ways: Way[] = [];
  if (letters.length === 1) ways.push(inTitle(question));
  const scattered = words.length > 1 && words.every((word) => [...word].length === 1);
  if ((words.length || without.length) && !scattered) ways.push({ ...everyWord(question, words), phrases: question.phrases });
  if ((!words.length || scattered) && letters.length > 1) ways.push(inTitle(question), underTitle(question));
  const nearly = nearlyEveryWord(question);
  if (nearly) ways.push({ ...nearly, loose: true });
  const telling = tellingWords(words);
  for (let kept = telling.length - (telling.length === words.length ? 1 : 0); kept > 0; kept -= 1)
    ways.push(someWords(question, telling, kept));
  return ways;
}

/**
 * For a sentence that few cases answer whole: those first. A sentence names who before it says what, so the cases that lack its first
 * words come next, and then those that lack one of the others.
 */
export function nearlyEveryWord(question: Question): Way | null {
  const telling = tellingWords(question.words);
  if (!question.isSentence || telling.length < 2) return null;
  const whole = everyWord(question, question.words);
  const ends = telling.slice(1).map((_, place) => telling.slice(place + 1));
  const nearly = [
    ...ends.filter((end) => end.length > 1 || telling.length === 2).map((end) => someWords(question, end, end.length)),
    ...(telling.length > 2 || !isPlace(telling[0] ?? "") ? [someWords(question, telling, telling.length - 1)] : []),
  ];
  const wanted = { some: [whole, ...nearly].map((way) => way.wanted) };
  return { ...whole, wanted, better: [...whole.better, { wanted: whole.wanted, head: "" }, ...nearly.flatMap((way) => way.better)] };
}

/** Nobody who names a place asks for all that was done there. */
const isPlace = (word: string): boolean => /(?:[省市县区镇乡村]|街道)$/.test(word);

/** What a question is looked for by in part. A single character is mostly a piece of something: it is not looked for alone. */
export function tellingWords(words: string[]): string[] {
  const telling = words.filter(saysMuch);
  const all = telling.length ? telling : words;
  return all.length > mostWords ? [...all].sort((one, other) => weight(other) - weight(one)).slice(0, mostWords) : all;
}

const weight = (word: string): number => word.length + (ourWords.has(word) ? 10 : 0);
