import { type SQL, sql } from "drizzle-orm";
import type { CaseQuery } from "#search/engine.ts";
import { type Chosen, type Group, nothingChosen } from "#search/groups.ts";
import type { Head } from "#search/lexemes.ts";
import type { Side } from "./by-index.ts";
import type { Common } from "./common-lexemes.ts";
import { chosenKeys, codesAmong, lettersIn } from "./conditions.ts";
import { order } from "./kept.ts";
import { narrowed, type Reckoned, reckon } from "./reckon.ts";
import { type Sought, walk } from "./walk.ts";
import type { Wanted } from "./wanted.ts";
import type { Way } from "./way.ts";
import { waysIn } from "./words-in.ts";

/** No more than this many are all taken; to the first of more one walks, from the newest back. */
const few = 500;

/** Which entries: those that have what is wanted where it must stand and keep the filters, but for that of the group `besides`. */
export type Asked = { wanted: Wanted; head: Head; filters: Chosen; besides?: Group | undefined };

/** The entries of one side that answer `way`, as SQL that selects id, traits, release_at, position, amount and rank: all of them, or the first. */
export function entriesOf(way: Way, common: Common, side: Side) {
  const rank = rankOf(way);
  const chosen = ({ filters, besides }: Asked) => codesAmong(filters, common.codes, besides).map((some) => sql`(select ${some})`);
  const held = ({ wanted, head }: Asked, codes: SQL[]) => {
    const ways = waysIn(wanted, head, common).map((words, at) => sql`(${sql.join([words, ...withCodes(codes, at)], sql` and `)})`);
    return sql`select w.id, w.traits, w.release_at, w.position, w.amount, ${rank} as rank from published_entries w
      where w.side = ${side} and (${sql.join(ways, sql` or `)}) and ${lettersIn(way)}`;
  };
  const howMany = ({ wanted, head, filters, besides }: Asked): Reckoned =>
    chosenKeys(filters, besides).reduce((reckoned, keys) => narrowed(reckoned, keys, common), reckon(wanted, common, head));
  const all = (asked: Asked) => held(asked, chosen(asked));
  const along = (by: "newest" | "amount", asked: Asked, { enough, kind }: Omit<Sought, "likely">, inOrder = sql``) => {
    const steps = walk(by, asked.filters, { likely: howMany(asked).likely, enough, kind }, common.codes, asked.besides);
    // Without its own limit PostgreSQL would take all rows at once and compare each with each step.
    return sql`select s.* from (${steps}) as walk (step)
      cross join lateral (${held(asked, [...chosen(asked), sql`walk.step`])} ${inOrder} limit ${enough}) as s limit ${enough}`;
  };
  const first = (sort: CaseQuery["sort"], asked: Asked, enough: number) => {
    if (howMany(asked).most <= few) return sql`${all(asked)} order by ${order[sort]} limit ${enough}`;
    const by = sort === "amount" ? sort : "newest";
    return along(by, asked, { enough, kind: "best" }, sql`order by ${order[by]}`);
  };
  return { all, along, first, howMany };
}

/** The newest that answer, no more than `most`. */
export const newestOf = (way: Way, common: Common, side: Side, most: number): SQL =>
  entriesOf(way, common, side).first("newest", { wanted: way.wanted, head: "", filters: nothingChosen() }, most);

/**
 * That an entry has one of each of these codes, said by each way in an expression of its own: what all ways have in common PostgreSQL takes
 * out and at times looks up alone, and then reads each entry to see its words. So none of them may be a constant, or it sees through them.
 */
const withCodes = (codes: SQL[], at: number): SQL[] => codes.map((some) => sql`w.keys && (${some}${sql.raw(" || '{}'".repeat(at))})`);

function rankOf({ only, letters }: Way): SQL {
  if (!letters) return sql`0`;
  return only ? sql`strpos(w.title_text, ${letters})` : sql`(strpos(w.title_text, ${letters}) = 0)::int`;
}
