import { sql } from "drizzle-orm";
import { groupNames } from "#search/groups.ts";

/** The code of each key that everybody may know ("t:lifts" → 12), as entries of the index have them. */
export type Codes = ReadonlyMap<string, number>;

/** All of them, as SQL and as it comes. */
export const knownKeys = sql`(select coalesce(json_object_agg(key, code), '{}') from published_keys)`;

export type KnownKeys = Record<string, number>;

export const codesOf = (known: KnownKeys): Codes => new Map(Object.entries(known));

/** So many characters a case has in `traits` (db/schema/search.ts): one for each key that it is counted by. */
export const traitsOfEach = groupNames.length;

/** How many have each key; `traits` are those of all cases in a row, each character a code. */
export function countTraits(traits: string, codes: Codes): Record<string, number> {
  const counts = new Uint32Array(0x10000);
  for (let at = 0; at < traits.length; at += 1) counts[traits.charCodeAt(at)] = (counts[traits.charCodeAt(at)] ?? 0) + 1;
  return Object.fromEntries([...codes].flatMap(([key, code]) => (counts[code] ? [[key, counts[code] ?? 0] as const] : [])));
}
