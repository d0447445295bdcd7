import { documentNumbers, withoutDocumentNumbers } from "./document-number.ts";
import { type Latin, latinIn } from "./latin.ts";
import { letters, normalise } from "./normalise.ts";
import { withoutQuestion } from "./question-phrases.ts";
import { otherNames } from "./synonyms.ts";
import { words } from "./words.ts";

/** What somebody asks for, taken apart. */
export type Question = {
  /** Nothing is asked for: every case answers. */
  open: boolean;
  /** Words that must all be there, document numbers ("2026no37") among them. */
  words: string[];
  /** A word that has other names: itself and each of those cut into words; any of them does. */
  others: Record<string, string[][]>;
  /** What was typed in Latin letters, which may be meant as pinyin or initials. */
  latin: Latin[];
  /** “…”: must stand in the text letter by letter. */
  phrases: string[];
  /** -word: must not be there. */
  without: string[];
  /** The thing asked about without anything between its letters, for pieces of titles. */
  letters: string;
  /** What to mark in the answers: the words, and other names for them. */
  terms: string[];
};

const quoted = /["“”„「『]([^"“”„」』]*)["“”」』]/gu;
const refused = /(?<=^|\s)[-−–]\s*([^\s-]+)/gu;

/**
 * Reads a question as people type it: words, "a phrase", -not, a document number, or a whole sentence. `names`: groups of names for
 * one thing each; a name that is asked for stays one word, whatever is in it, and the others of its group do as well.
 */
export function readQuestion(text: string, names: string[][] = []): Question {
  const said = normalise(text);
  const phrases = [...said.matchAll(quoted)].map(([, phrase = ""]) => phrase.trim()).filter((phrase) => letters(phrase));
  const unquoted = said.replace(quoted, " ");
  const without = [...unquoted.matchAll(refused)].flatMap(([, word = ""]) => words(word));
  const wanted = unquoted.replace(refused, " ");
  const thing = withoutQuestion(withoutDocumentNumbers(wanted));
  const named = namedIn(thing, names);
  const asked = [...documentNumbers(said), ...phrases.flatMap(words), ...words(besides(thing, named)), ...named.keys()];
  return {
    open: !said.trim() || (without.length > 0 && !asked.length),
    words: [...new Set(asked)],
    others: Object.fromEntries([...named].map(([name, others]) => [name, [name, ...others].map(words).filter((cut) => cut.length)])),
    latin: latinIn(besides(thing, named)),
    phrases,
    without,
    letters: letters(phrases.join("") + thing),
    terms: [...new Set([...termsOf(asked, phrases, thing), ...[...named.values()].flat()])],
  };
}

/** The names that are asked for, the longest first, each with the others of its groups. */
function namedIn(thing: string, names: string[][]): Map<string, string[]> {
  const plain = names.map((group) => group.map((name) => normalise(name).trim()).filter((name) => words(name).length));
  const found = [...new Set(plain.flat().filter((name) => thing.includes(name)))].sort((one, other) => other.length - one.length);
  const kept = found.filter((name, place) => !found.slice(0, place).some((longer) => longer.includes(name)));
  const others = (name: string) => plain.filter((group) => group.includes(name)).flatMap((group) => group.filter((one) => one !== name));
  return new Map(kept.map((name) => [name, [...new Set(others(name))]]));
}

const besides = (thing: string, named: Map<string, string[]>): string =>
  [...named.keys()].reduce((rest, name) => rest.replaceAll(name, " "), thing);

function termsOf(asked: string[], phrases: string[], thing: string): string[] {
  const shown = asked.map((word) => word.replace(/^(\d{4})no(\d+)$/, "〔$1〕$2号"));
  const single = letters(thing).length === 1 ? [letters(thing)] : [];
  return [...new Set([...phrases, ...shown, ...single, ...otherNames(thing)])];
}
