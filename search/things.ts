import { isGoods, isShopOrDeed } from "./synonyms.ts";
import { taggedWords } from "./words.ts";

/** What a case is about, rather than where it was or what was done wrong: a noun, unless it is known as the name of a shop or a misdeed. */
export function isThing(word: string): boolean {
  if (isGoods(word)) return true;
  const [only, ...more] = taggedWords(word);
  return !isShopOrDeed(word) && !more.length && /^nz?$/.test(only?.tag ?? "");
}
