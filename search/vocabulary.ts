import { dictionary } from "./dictionary.ts";
import type { Called } from "./sounded.ts";
import { synonyms } from "./synonyms.ts";
import { isKnown, words } from "./words.ts";

/**
 * The words a case is called by; neighbours in a violation also together, and an unknown one, which is mostly a
 * name, with the word behind it: there a mistake tears words apart.
 */
export function wordsToLearn({ title, party, violation }: Called): string[] {
  const cut = [title, violation].flatMap(words);
  const named = words(party);
  const whole = named.flatMap((word, at) => {
    const joined = `${word}${named[at + 1] ?? ""}`;
    return joined !== word && !isKnown(word) && party.includes(joined) ? [joined] : [];
  });
  const what = words(violation);
  const twofold = what.map((word, at) => `${word}${what[at + 1] ?? ""}`).filter((both) => violation.includes(both));
  return [...new Set([...cut, ...named, ...whole, ...twofold])].filter(isWord);
}

/** What cases of ours are about. */
export const ourWords: ReadonlySet<string> = new Set([...dictionary, ...synonyms.flat()]);

/** Words that are known without any case: ours, other names, what topics are called. */
export const ownWords = (more: string[]): string[] =>
  [...new Set([...ourWords, ...more.flatMap((name) => [name, ...words(name)])])].filter(isWord);

const isWord = (word: string): boolean => /^\p{Script=Han}{2,12}$/u.test(word);
