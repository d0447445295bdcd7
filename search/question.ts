import { amounts, withoutAmounts } from "./amounts.ts";
import { documentNumbers, withoutDocumentNumbers } from "./document-number.ts";
import { type Latin, latinIn } from "./latin.ts";
import { letters, normalise, withoutCommas } from "./normalise.ts";
import { withoutQuestion } from "./question-phrases.ts";
import { readRefusals } from "./refusals.ts";
import { aroundWords } from "./stop-words.ts";
import { namesFor, otherNames } from "./synonyms.ts";
import { isKnown, words } from "./words.ts";

/** What somebody asks for, taken apart. */
export type Question = {
  /** Nothing is asked for: every case answers. */
  open: boolean;
  /** Words that must all be there, document numbers ("2026no37") among them. */
  words: string[];
  /** A word that has other names: itself and each of those cut into words; any of them does. */
  others: Map<string, string[][]>;
  /** What was typed in Latin letters, which may be meant as pinyin or initials. */
  latin: Latin[];
  /** “…”: must stand in the text letter by letter. */
  phrases: string[];
  /** -word, -“a phrase”: must not be there; where one is several words (-顺达加油站), not all of them together. */
  without: string[][];
  /** The thing asked about without anything between its letters, for pieces of titles. */
  letters: string;
  /** Those letters when nothing else is asked for: a case whose title or text holds them in a row is meant before others. */
  literal: string;
  /** The stretches of letters that say what is meant, without what stands between them. */
  said: string[];
  /** Asked or told as people speak, in a sentence: not every word of it need be there. */
  isSentence: boolean;
  /** What to mark in the answers: the words, and other names for them. */
  terms: string[];
};

const stretch = /[\p{L}\p{N}]+/gu;
const counted = /(?<!\d)((?:19|20)\d{2})\s*(?:年度?|[-−–—]\s*(\d{6,9})(?!\d)\s*号?)/gu;

/**
 * Reads a question as people type it: words, "a phrase", -not, a document number, or a whole sentence. `names`: groups of names for
 * one thing each; a name that is asked for stays one word, whatever is in it, and the others of its group do as well.
 */
export function readQuestion(text: string, names: string[][] = []): Question {
  const said = normalise(text);
  const { wanted, phrases, without } = readRefusals(said);
  const numbers = documentNumbers(said).filter((number) => !without.flat().includes(number));
  const told = withoutCommas(withoutDocumentNumbers(wanted)).replace(counted, " $1 $2 ");
  const thing = withoutQuestion(withoutAmounts(told));
  const isAsked = thing !== withoutAmounts(told);
  const isSentence = isAsked || inOneBreath(thing, 3);
  const named = namedIn(thing, names);
  const asked = [
    ...numbers,
    ...amounts(told),
    ...phrases.flatMap(words),
    ...telling(words(besides(thing, named)), isAsked || inOneBreath(thing, 6)),
    ...named.keys(),
  ];
  return {
    open: !said.trim() || (without.length > 0 && !asked.length),
    words: [...new Set(asked)],
    others: new Map([...named].map(([name, others]) => [name, [name, ...others].map(words).filter((cut) => cut.length)])),
    latin: latinIn(besides(thing, named)),
    phrases,
    without,
    letters: letters(phrases.join("") + thing),
    literal: phrases.length || numbers.length || amounts(told).length ? "" : letters(thing),
    said: thing.match(stretch) ?? [],
    isSentence,
    terms: [...new Set([...termsOf(asked, phrases, thing), ...[...named.values()].flat()])],
  };
}

/** Several words without a blank between them are told as one tells somebody; who puts blanks there wants every word. */
const inOneBreath = (thing: string, least: number): boolean =>
  /^\s*[\p{Script=Han}a-z\d]+\s*$/u.test(thing) && [...thing.trim()].length >= least && words(thing).filter(saysMuch).length > 1;

/** A single character is mostly a piece of something, unless it is a name itself (假, for what is counterfeit). */
export const saysMuch = (word: string): boolean => [...word].length > 1 || namesFor(word).length > 0;

/** The names that are asked for, the longest first, each with the others of its groups. */
function namedIn(thing: string, names: string[][]): Map<string, string[]> {
  const plain = names.map((group) => group.map((name) => normalise(name).trim()).filter((name) => words(name).length));
  const found = [...new Set(plain.flat().filter((name) => thing.includes(name)))].sort((one, other) => other.length - one.length);
  const kept = found.filter((name, place) => !found.slice(0, place).some((longer) => longer.includes(name)));
  const others = (name: string) => plain.filter((group) => group.includes(name)).flatMap((group) => group.filter((one) => one !== name));
  return new Map(kept.map((name) => [name, [...new Set(others(name))]]));
}

/** The words that say what is meant; a long question, or a sentence of several words, is more than its single characters. */
function telling(all: string[], isLong: boolean): string[] {
  const said = all.length > 1 ? all.filter((word) => !aroundWords.has(word)).map(withoutVerb) : all;
  const longer = said.filter(saysMuch);
  const more = said.length > 6 || (isLong && longer.length > 1) ? longer : said;
  return more.length ? more : all;
}

/** What is bought or said runs together with what is unknown to the dictionary: 买煤, 说能治. */
const withoutVerb = (word: string): string => (isKnown(word) ? word : word.replace(/^[买卖说吃喝](?=\p{Script=Han})/u, ""));

const besides = (thing: string, named: Map<string, string[]>): string =>
  [...named.keys()].reduce((rest, name) => rest.replaceAll(name, " "), thing);

function termsOf(asked: string[], phrases: string[], thing: string): string[] {
  const shown = asked.map((word) => word.replace(/^(\d{4})no(\d+)$/, "〔$1〕$2号"));
  const single = letters(thing).length === 1 ? [letters(thing)] : [];
  return [...new Set([...phrases, ...shown, ...single, ...otherNames(thing), ...asked.flatMap(namesFor)])];
}
