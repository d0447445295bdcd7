import { sql } from "drizzle-orm";
import { groupNames } from "#search/groups.ts";

/** The code of each key that everybody may know ("t:lifts" → 12), as entries of the index have them; and those that are walked, from the top. */
export type Codes = { of: ReadonlyMap<string, number>; walked: Record<"months" | "years" | "sums", string[]> };

/** All of them, as SQL and as it comes. */
export const knownKeys = sql`(select coalesce(json_object_agg(key, code), '{}') from published_keys)`;

export type KnownKeys = Record<string, number>;

export function codesOf(known: KnownKeys): Codes {
  const walked = (letter: string) =>
    Object.keys(known)
      .filter((key) => key.startsWith(letter))
      .sort(fromTheTop);
  return { of: new Map(Object.entries(known)), walked: { months: walked("m:"), years: walked("y:"), sums: walked("a:") } };
}

/** "m:2026-11" before "m:2026-02", "a:34" before "a:9". */
const fromTheTop = (one: string, other: string): number => other.length - one.length || (one < other ? 1 : -1);

/** So many characters a case has in `traits` (db/schema/search.ts): one for each key that it is counted by. */
export const traitsOfEach = groupNames.length;

/** How many have each key; `traits` are those of all cases in a row, each character a code. */
export function countTraits(traits: string, codes: Codes): Record<string, number> {
  const counts = new Uint32Array(1 + Math.max(0, ...codes.of.values()));
  for (let at = 0; at < traits.length; at += 1) {
    const code = traits.charCodeAt(at);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return Object.fromEntries([...codes.of].flatMap(([key, code]) => (counts[code] ? [[key, counts[code] ?? 0] as const] : [])));
}
