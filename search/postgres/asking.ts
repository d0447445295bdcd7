import type { Tx } from "#db/client.server.ts";
import type { Bounded } from "#search/bounded.ts";
import type { CaseHits } from "#search/engine.ts";
import type { Question } from "#search/question.ts";
import { answer } from "./answer.ts";
import type { Side } from "./by-index.ts";
import type { Common } from "./common-lexemes.ts";
import { anyMatch } from "./conditions.ts";
import { lackingWords, oneWord, ranked } from "./sets.ts";
import type { Way } from "./way.ts";

/** One search as it goes on: what was asked for, and what is known before anybody looks. */
export type Asking = { tx: Tx; query: Bounded; question: Question; names: string[][]; side: Side; common: Common };

/** The answer of the first way that has one; null when none has. */
export async function firstAnswer({ tx, query, question, side, common }: Asking, ways: Way[]): Promise<CaseHits | null> {
  const { terms, open, without } = question;
  const reach = open && without.length ? lackingWords : oneWord;
  const narrowed = Object.values(query.filters).some((values) => values.length > 0);
  for (const way of ways) {
    const found = await answer(tx, ranked(way, common, side, reach), query, common.codes);
    // What a filter leaves nothing of was found all the same: no looser question is asked instead.
    if (found.total || (narrowed && (await anyMatch(tx, way, common, side)))) return { ...found, terms, read: null, loose: way.loose };
  }
  return null;
}
