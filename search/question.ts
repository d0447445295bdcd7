import { documentNumbers, withoutDocumentNumbers } from "./document-number.ts";
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
  /** Other names for a word, each as its words; any of them does as well as the word. */
  others: Record<string, string[][]>;
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

/** Reads a question as people type it: words, "a phrase", -not, a document number, or a whole sentence. */
export function readQuestion(text: string): Question {
  const said = normalise(text);
  const phrases = [...said.matchAll(quoted)].map(([, phrase = ""]) => phrase.trim()).filter((phrase) => letters(phrase));
  const unquoted = said.replace(quoted, " ");
  const without = [...unquoted.matchAll(refused)].flatMap(([, word = ""]) => words(word));
  const wanted = unquoted.replace(refused, " ");
  const thing = withoutQuestion(withoutDocumentNumbers(wanted));
  const asked = [...documentNumbers(said), ...phrases.flatMap(words), ...words(thing)];
  return {
    open: !said.trim() || (without.length > 0 && !asked.length),
    words: [...new Set(asked)],
    others: {},
    phrases,
    without,
    letters: letters(phrases.join("") + thing),
    terms: termsOf(asked, phrases, thing),
  };
}

function termsOf(asked: string[], phrases: string[], thing: string): string[] {
  const shown = asked.map((word) => word.replace(/^(\d{4})no(\d+)$/, "〔$1〕$2号"));
  const single = letters(thing).length === 1 ? [letters(thing)] : [];
  return [...new Set([...phrases, ...shown, ...single, ...otherNames(thing)])];
}
