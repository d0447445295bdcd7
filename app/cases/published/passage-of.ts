import { type Passage, passage } from "#search/highlight.ts";

type Texts = { lead: string; happened: string; violation: string; penalty: string; act: string };

/** The passage of a case that holds most of what was looked for: of its story where that says it, else of what it did, paid or teaches. */
export function passageOf({ lead, happened, violation, penalty, act }: Texts, terms: string[]): Passage {
  const passages = [`${lead}${happened}`, violation, penalty, act].map((text) => passage(text, terms));
  return passages.reduce((best, other) => (marked(other) > marked(best) ? other : best));
}

/** How many letters are marked; the same word again counts once. */
const marked = (pieces: Passage): number => [...new Set(pieces.flatMap(({ text, mark }) => (mark ? [text] : [])))].join("").length;
