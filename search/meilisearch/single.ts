/** A Chinese character by itself is mostly a piece of a word: the built-in engine is asked for it, and Meilisearch is told of none. */
export const isSingle = (word: string): boolean => /^\p{Script=Han}$/u.test(word);
