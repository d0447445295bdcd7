import { type SQL, sql } from "drizzle-orm";
import { type CaseText, caseText, soundsOfCase } from "#search/case-text.ts";
import { deedIn } from "#search/deed.ts";
import { lexemesOf } from "#search/lexemes.ts";
import { letters } from "#search/normalise.ts";
import { recipeFor } from "#search/recipe.ts";

/** What is read of a case for its entry. */
export type Indexed = CaseText & { id: string; contentHash: Buffer };

/**
 * What the built-in index keeps of a case. `topicWords`: the topic's name and its other names. The hash kept is the case's with the
 * recipe's behind it, so that a new recipe shows.
 */
export function entryOf(row: Indexed, topicWords: string[]): { caseId: string; madeFrom: Buffer; words: SQL<string>; titleText: string } {
  const { lexemes, titleText } = lexemesFor(row, topicWords);
  const words = sql<string>`array_to_tsvector(${sql.param(lexemes)}::text[])`;
  return { caseId: row.id, madeFrom: Buffer.concat([row.contentHash, recipeFor(topicWords)]), words, titleText };
}

/** The words and the sounds of a case, each once, and its title letter by letter. */
export function lexemesFor(row: CaseText, topicWords: string[]): { lexemes: string[]; titleText: string } {
  const titleText = letters(`${row.title}${row.party}`);
  return {
    lexemes: [
      ...lexemesOf(caseText(row, topicWords), titleText, deedIn(row.title, row.party), [row.violation, row.lead]),
      ...soundsOfCase(row, topicWords),
    ],
    titleText,
  };
}
