import type { Head } from "#search/lexemes.ts";
import type { Question } from "#search/question.ts";
import { ourWords } from "#search/vocabulary.ts";
import type { Wanted } from "./wanted.ts";
import { byAnyName, called, haveOtherNames, itself, pairsOf, piecesOf, refused } from "./words-wanted.ts";

/** One way to answer: what is wanted, where it stands best first, and what must hold letter by letter. */
export type Way = {
  wanted: Wanted;
  /** The better places, best first; what stands elsewhere comes after them. */
  better: { wanted: Wanted; head: Head }[];
  /** Titles that hold these letters come first; `only` when no others answer. */
  letters: string;
  only: boolean;
  phrases: string[];
  /** Of the newest cases that have `words`, those whose text holds `letters` in a row answer too. */
  inText: { words: Wanted; letters: string } | null;
  loose: boolean;
};

/** More words than this are not looked for in part: the longest ones are, and those our cases are about before others. */
const mostWords = 5;

/** The ways to answer, the strictest first; each is tried when the one before has found nothing. */
export function waysToMatch(question: Question): Way[] {
  const { words, without, letters, open } = question;
  const plain = { letters, only: false, phrases: [], inText: null, loose: false };
  if (open) return [{ ...plain, wanted: { all: refused(without) }, better: [] }];
  const ways: Way[] = [];
  if (letters.length === 1) ways.push(inTitle(question));
  if (words.length || without.length) ways.push({ ...everyWord(question, words), phrases: question.phrases });
  if (!words.length && letters.length > 1) ways.push(inTitle(question));
  const telling = longestOf(words);
  for (let kept = telling.length - (telling.length === words.length ? 1 : 0); kept > 0; kept -= 1)
    ways.push(someWords(question, telling, kept));
  return ways;
}

/** For a sentence that few cases answer whole: those first, then the ones that lack one word of it. */
export function nearlyEveryWord(question: Question): Way | null {
  const telling = longestOf(question.words);
  if (!question.isSentence || telling.length < 3) return null;
  const [whole, nearly] = [everyWord(question, question.words), someWords(question, telling, telling.length - 1)];
  const wanted = { some: [whole.wanted, nearly.wanted] };
  return { ...whole, wanted, better: [...whole.better, { wanted: whole.wanted, head: "" }, ...nearly.better] };
}

/** A single character is mostly a piece of something: it is not looked for alone. */
function longestOf(words: string[]): string[] {
  const telling = words.filter((word) => [...word].length > 1);
  const all = telling.length ? telling : words;
  return all.length > mostWords ? [...all].sort((one, other) => weight(other) - weight(one)).slice(0, mostWords) : all;
}

const weight = (word: string): number => word.length + (ourWords.has(word) ? 10 : 0);

/** Every word is there: best all of them in the title, then in what stands first, then in the case's own text. */
function everyWord({ without, others, letters, literal }: Question, words: string[]): Way {
  const own: Wanted = { all: [...words.map((word) => itself(word, others[word])), ...refused(without)] };
  const named: Wanted = { all: [...words.map((word) => byAnyName(word, others[word])), ...refused(without)] };
  const all = { letters, only: false, phrases: [], loose: false };
  const anyName: Wanted = { all: [...words.map((word) => called(word, others[word])), ...refused(without)] };
  const places = better(own, haveOtherNames(words, others) ? anyName : null);
  if ([...literal].length < 2) return { ...all, wanted: named, better: places, inText: null };
  const row: Wanted = { all: [...pairsOf(literal).map((pair) => `B${pair}`), ...refused(without)] };
  const wanted = { some: [named, row] };
  return { ...all, wanted, better: [{ wanted: row, head: "" }, ...places], inText: tornWords(words, literal, without) };
}

/** A single character among others may be the end of a word that was torn off: the whole ones find the texts to look into. */
function tornWords(words: string[], literal: string, without: string[]): Way["inText"] {
  const whole = words.filter((word) => [...word].length > 1);
  const isTorn = whole.length > 0 && whole.length < words.length && [...literal].length <= 12;
  return isTorn ? { words: { all: [...whole.map(piecesOf), ...refused(without)] }, letters: literal } : null;
}

/** A piece of a title or a name that crosses the borders of words. */
function inTitle({ letters, without }: Question): Way {
  const wanted: Wanted = { all: [...pairsOf(letters).map((pair) => `B${pair}`), ...refused(without)] };
  return { wanted, better: [], letters, only: true, phrases: [], inText: null, loose: false };
}

/** Some words are there together: this many of them. */
function someWords({ without, others }: Question, words: string[], many: number): Way {
  const groups = combinations(words, many);
  const some = (of: (word: string) => Wanted): Wanted => ({
    all: [{ some: groups.map((group) => ({ all: group.map(of) })) }, ...refused(without)],
  });
  const named = some((word) => byAnyName(word, others[word]));
  return {
    wanted: named,
    better: better(
      some((word) => itself(word, others[word])),
      haveOtherNames(words, others) ? some((word) => called(word, others[word])) : null,
    ),
    letters: "",
    only: false,
    phrases: [],
    inText: null,
    loose: true,
  };
}

/** In the title, then in what stands first, each by its own name before any other; then in the case's own text. */
const better = (own: Wanted, called: Wanted | null): Way["better"] => [
  ...(["T", "L"] as const).flatMap((head) => [{ wanted: own, head }, ...(called ? [{ wanted: called, head }] : [])]),
  { wanted: own, head: "" },
];

function combinations(words: string[], many: number): string[][] {
  if (many === 0) return [[]];
  return words.flatMap((word, place) => combinations(words.slice(place + 1), many - 1).map((rest) => [word, ...rest]));
}
