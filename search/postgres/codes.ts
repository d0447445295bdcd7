import { sql } from "drizzle-orm";
import { groupNames } from "#search/groups.ts";

/**
 * The code of each key that everybody may know ("t:lifts" → 12), as entries of the index have them; the highest of them; and the keys that
 * are walked, from the top.
 */
export type Codes = { of: ReadonlyMap<string, number>; highest: number; walked: Record<"months" | "years" | "sums", string[]> };

/** All of them, as SQL and as it comes. */
export const knownKeys = sql`(select coalesce(json_object_agg(key, code), '{}') from published_keys)`;

export type KnownKeys = Record<string, number>;

/** Read with every question, and there are as many as a portal has had days: each key is looked at once. */
export function codesOf(known: KnownKeys): Codes {
  const of = new Map<string, number>();
  const walked: Record<string, string[]> = { m: [], y: [], a: [] };
  let highest = 0;
  for (const key in known) {
    const code = known[key] as number;
    of.set(key, code);
    walked[key.charAt(0)]?.push(key);
    if (code > highest) highest = code;
  }
  const [months = [], years = [], sums = []] = Object.values(walked).map((keys) => keys.sort(fromTheTop));
  return { of, highest, walked: { months, years, sums } };
}

/** "m:2026-11" before "m:2026-02", "a:34" before "a:9". */
const fromTheTop = (one: string, other: string): number => other.length - one.length || (one < other ? 1 : -1);

/** So many characters a case has in `traits` (db/schema/search.ts): one for each key that it is counted by. */
export const traitsOfEach = groupNames.length;

/** How many have each key that any has; `traits` are those of all cases in a row, each character a code. */
export function countTraits(traits: string, { of, highest }: Codes): [key: string, count: number][] {
  const counts = new Uint32Array(1 + highest);
  for (let at = 0; at < traits.length; at += 1) {
    const code = traits.charCodeAt(at);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const counted: [string, number][] = [];
  for (const [key, code] of of) if (counts[code]) counted.push([key, counts[code]]);
  return counted;
}
