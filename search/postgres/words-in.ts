import { type SQL, sql } from "drizzle-orm";
import type { Head } from "#search/lexemes.ts";
import type { Common } from "./common-lexemes.ts";
import { reckon } from "./reckon.ts";
import { tsquery, type Wanted } from "./wanted.ts";

/** So many pieces, the rarest, are looked for first; the others only where these stand together. */
const first = 2;

/** What is wanted, as a condition on an entry `w`; `head`: where it must stand. */
export const wordsIn = (wanted: Wanted, head: Head, common: Common): SQL => sql`(${sql.join(waysIn(wanted, head, common), sql` or `)})`;

/**
 * The same as conditions of which one must hold. It is asked for in parts, the rarest first: of one long question the index follows every
 * piece for each entry that has the rarest. And each part as a subquery, or PostgreSQL would look it up among all the words it has counted
 * while it plans.
 */
export function waysIn(wanted: Wanted, head: Head, common: Common): SQL[] {
  const likely = (part: Wanted) => reckon(part, common, head).likely;
  const rarestFirst = (parts: Wanted[]) => [...parts].sort((one, other) => likely(one) - likely(other));
  const inParts = (parts: Wanted[]) => rarestFirst(inPortions(rarestFirst(parts))).map((part) => tsquery(part, head));
  const ways = waysToHold(wanted).map((parts) => inParts(parts).filter(Boolean));
  const has = (part: string) => sql`w.words @@ (select ${part}::tsquery)`;
  return together(ways).map((parts) => (parts.length ? sql.join(parts.map(has), sql` and `) : sql`true`));
}

/** Ways of one part are one way, to hold any of them; and what asks for nothing is no way, unless nothing is asked for at all. */
function together(all: string[][]): string[][] {
  const ways = all.filter((parts) => parts.length);
  if (!ways.length) return [[]];
  const short = ways.filter((parts) => parts.length === 1);
  return [...(short.length ? [[short.join(" | ")]] : []), ...ways.filter((parts) => parts.length !== 1)];
}

/** The ways of which an entry must keep one, each as what it must hold together. */
function waysToHold(wanted: Wanted): Wanted[][] {
  if (isAny(wanted)) return wanted.some.flatMap(waysToHold);
  const all = flat(wanted);
  const [only] = all;
  return all.length === 1 && only && isAny(only) ? waysToHold(only) : [all];
}

/** The rarest pieces, then the other ones with what is refused, which alone would have the index go through all that it has; and each choice. */
function inPortions(parts: Wanted[]): Wanted[] {
  const choices = parts.filter(isAny);
  const refused = parts.filter(isRefusal);
  const pieces = parts.filter((part) => !isAny(part) && !isRefusal(part));
  const [start, rest] = [pieces.slice(0, first), pieces.slice(first)];
  if (rest.length) return [{ all: start }, { all: [...rest, ...refused] }, ...choices];
  if (start.length || !choices.length) return [{ all: [...start, ...refused] }, ...choices];
  const [one, ...others] = choices;
  return [{ all: [one as Wanted, ...refused] }, ...others];
}

const flat = (wanted: Wanted): Wanted[] => (typeof wanted === "object" && "all" in wanted ? wanted.all.flatMap(flat) : [wanted]);

const isAny = (wanted: Wanted): wanted is { some: Wanted[] } => typeof wanted === "object" && "some" in wanted;

const isRefusal = (wanted: Wanted): boolean => typeof wanted === "object" && "not" in wanted;
