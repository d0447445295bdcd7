import { fold } from "#search/normalise.ts";
import { soundsOfWord } from "./sounds-of.ts";

/**
 * A word that speaks for a topic: 3 says it alone, 2 strongly, 1 is a hint; below 0 it speaks against it. Two words joined by
 * "+" count when they stand close together: 电动车+虚标.
 */
export type Term = { slug: string; word: string; weight: number };

export type Branch = { next: Map<string, Branch>; word: string | null };
export type Pair = Term & { other: string };

export type Lexicon = {
  /** What each word says by itself. */
  alone: Map<string, Term[]>;
  /** What a word says when another is near, by the first of the two. */
  pairs: Map<string, Pair[]>;
  letters: Branch;
  /** Longer decisive words by how they sound. */
  sounds: Branch;
};

/** The shortest word that is also recognised by its sound, and how much it must say: short words have too many homophones. */
const soundLength = 3;
const soundWeight = 2;

/** Makes words ready to be found in texts. Written differently or twice for one topic, a word counts once, at its heaviest. */
export function lexiconOf(terms: Term[]): Lexicon {
  const lexicon: Lexicon = { alone: new Map(), pairs: new Map(), letters: branch(), sounds: branch() };
  for (const term of heaviest(terms)) {
    const [word = "", other] = term.word.split("+");
    if (!word || other === "") continue;
    plant(lexicon.letters, [...word], word);
    if (other) {
      plant(lexicon.letters, [...other], other);
      add(lexicon.pairs, word, { ...term, other });
      continue;
    }
    add(lexicon.alone, word, term);
    const characters = word.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (term.weight >= soundWeight && characters >= soundLength && characters === word.length)
      plant(lexicon.sounds, soundsOfWord(word), word);
  }
  return lexicon;
}

function heaviest(terms: Term[]): Iterable<Term> {
  const kept = new Map<string, Term>();
  for (const term of terms) {
    const word = fold(term.word).replace(/\s+/g, "");
    const key = `${term.slug} ${word}`;
    const known = kept.get(key);
    if (word && (!known || Math.abs(term.weight) > Math.abs(known.weight))) kept.set(key, { ...term, word });
  }
  return kept.values();
}

function plant(root: Branch, steps: string[], word: string): void {
  let at = root;
  for (const step of steps) {
    const next = at.next.get(step) ?? branch();
    at.next.set(step, next);
    at = next;
  }
  at.word ??= word;
}

const branch = (): Branch => ({ next: new Map(), word: null });

function add<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}
