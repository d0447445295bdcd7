import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { type Chosen, type Group, groupNames, keyOf } from "#search/groups.ts";
import type { Side } from "./by-index.ts";
import type { Codes } from "./codes.ts";
import type { Common } from "./common-lexemes.ts";
import type { Way } from "./way.ts";
import { wordsIn } from "./words-in.ts";

/** The filters as conditions on an entry `w`. `besides`: the group whose own filter is left out. */
export function among(filters: Chosen, codes: Codes, besides?: Group): SQL {
  const conditions = codesAmong(filters, codes, besides).map((some) => sql`w.keys && ${some}`);
  return conditions.length ? sql.join(conditions, sql` and `) : sql`true`;
}

/** The codes of which an entry must have one, of each group that is filtered by; a key that nobody knows finds nothing. */
export function codesAmong(filters: Chosen, codes: Codes, besides?: Group): SQL[] {
  const known = (keys: string[]) => sql.param(keys.flatMap((key) => codes.of.get(key) ?? []));
  return chosenKeys(filters, besides).map((keys) => sql`${known(keys)}::int[]`);
}

export const chosenKeys = (filters: Chosen, besides?: Group): string[][] =>
  groupNames
    .filter((group) => group !== besides && filters[group].length > 0)
    .map((group) => filters[group].map((value) => keyOf(group, value)));

export const lettersIn = ({ only, letters }: Way): SQL => (only ? sql`strpos(w.title_text, ${letters}) > 0` : sql`true`);

/** A text `t` in which every phrase stands as it was typed, in small letters or capitals. */
export const holding = (phrases: string[]): SQL =>
  sql.join(
    phrases.map((phrase) => sql`strpos(${hasCapitals(phrase) ? sql`t.body` : sql`t.written`}, ${phrase}) > 0`),
    sql` and `,
  );

const hasCapitals = (phrase: string): boolean => phrase.toUpperCase() !== phrase.toLowerCase();

/** Whether anything answers when nothing is narrowed. */
export async function anyMatch(tx: Tx, way: Way, common: Common, side: Side): Promise<boolean> {
  const asked = sql`w.side = ${side} and ${wordsIn(way.wanted, "", common)} and ${lettersIn(way)}`;
  const [row] = await tx.execute<{ any: boolean }>(sql`select exists (select from published_entries w where ${asked}) as any`);
  return row?.any ?? false;
}
