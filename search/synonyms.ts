import { normalise } from "./normalise.ts";
import { deeds } from "./synonyms-deeds.ts";
import { things } from "./synonyms-things.ts";

/** Different words for one thing, as people say them. A topic's own words are in its row (topics.synonyms). */
export const synonyms: string[][] = `${things}${deeds}`
  .split("\n")
  .filter(Boolean)
  .map((group) => group.split(" "));

/** The other names of everything a text names. */
export function otherNames(text: string): string[] {
  const plain = normalise(text);
  return synonyms
    .filter((group) => group.some((name) => plain.includes(name)))
    .flatMap((group) => group.filter((name) => !plain.includes(name)));
}

/** The other names of a thing that goes by just this name. */
export const namesFor = (name: string): string[] =>
  synonyms.filter((group) => group.includes(name)).flatMap((group) => group.filter((one) => one !== name));
