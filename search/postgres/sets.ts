import { type SQL, sql } from "drizzle-orm";
import type { CaseQuery } from "#search/engine.ts";
import type { Chosen, Group } from "#search/groups.ts";
import type { Head } from "#search/lexemes.ts";
import type { Side } from "./by-index.ts";
import { among, chosenKeys, holding, lettersIn, wordsIn } from "./conditions.ts";
import { walk } from "./walk.ts";
import { atMost, type Wanted } from "./wanted.ts";
import type { Way } from "./way.ts";

/** So many answers are counted; of more, the newest ones ("10,000+"). */
export const counted = 10_000;

/** So many are taken as they lie in the table; more are walked from the newest back, where they lie together. */
const few = 500;

/** Up to so many candidates are read to see whether a phrase stands there letter by letter. */
const readForPhrase = 500;
const readForTorn = 200;

/** What answers, as SQL that selects id, keys, release_at, position, amount and rank, the smaller the better. */
export type Sets = {
  /** All that answers; of more than `counted` those that the order has first. */
  found: (filters: Chosen, sort: CaseQuery["sort"], besides?: Group) => SQL;
  /** Those that answer best, of each better kind the newest `most`. */
  better: (filters: Chosen, most: number) => SQL[];
};

/** The sets of one way to answer, in one side of the index; `common` are its common lexemes. */
export function ranked(way: Way, common: Map<string, number>, side: Side): Sets {
  const rank = rankOf(way);
  const entries = (wanted: Wanted, head: Head, filters: SQL) => sql`
    select w.id, w.keys, w.release_at, w.position, w.amount, ${rank} as rank from published_entries w
    where w.side = ${side} and ${wordsIn(wanted, head)} and ${filters} and ${lettersIn(way)}`;
  const areFew = (wanted: Wanted, head: Head, filters: Chosen, besides?: Group) => {
    const byKeys = chosenKeys(filters, besides).map((keys) => keys.reduce((sum, key) => sum + (common.get(key) ?? 0), 0));
    return Math.min(atMost(wanted, common, head), ...byKeys) <= few;
  };
  const newestFirst = (wanted: Wanted, head: Head, filters: Chosen, most: number, besides?: Group) => {
    const rows = entries(wanted, head, among(filters, besides));
    const newest = sql`order by w.release_at desc, w.position limit ${most}`;
    return areFew(wanted, head, filters, besides)
      ? sql`${rows} limit ${counted}`
      : walked(rows, walk("newest", filters, besides), most, newest);
  };
  const inText = ({ words, letters }: NonNullable<Way["inText"]>, filters: Chosen, besides?: Group) => {
    const rows = newestFirst(words, "", filters, readForTorn, besides);
    return sql`select c.* from (${rows}) as c join published_texts t using (id) where ${holding([letters])}`;
  };
  return {
    found(filters, sort, besides) {
      const rows = entries(way.wanted, "", among(filters, besides));
      const all = areFew(way.wanted, "", filters, besides)
        ? sql`${rows} limit ${2 * counted}`
        : walked(rows, walk(sort, filters, besides), counted + 1);
      if (way.phrases.length) return withPhrases(all, way.phrases);
      return way.inText
        ? sql`select distinct on (id) * from ((${all}) union all (${inText(way.inText, filters, besides)})) as either`
        : all;
    },
    better: (filters, most) => [
      ...(way.inText ? [inText(way.inText, filters)] : []),
      ...way.better.map(({ wanted, head }) => {
        const all = newestFirst(wanted, head, filters, most);
        return way.phrases.length ? sql`select b.* from (${all}) b join found using (id)` : all;
      }),
    ],
  };
}

/** Rows along a walk until there are `most`; `inOrder`: how, and how many, of each step. */
const walked = (rows: SQL, steps: SQL, most: number, inOrder = sql``): SQL =>
  sql`select s.* from (${steps}) as walk (key) cross join lateral (${rows} and w.keys @> array[walk.key] ${inOrder}) as s limit ${most}`;

function rankOf({ only, letters }: Way): SQL {
  if (!letters) return sql`0`;
  return only ? sql`strpos(w.title_text, ${letters})` : sql`(strpos(w.title_text, ${letters}) = 0)::int`;
}

/** Of the newest candidates those that hold the phrases. */
function withPhrases(candidates: SQL, phrases: string[]): SQL {
  return sql`select c.* from (select * from (${candidates}) as every order by release_at desc limit ${readForPhrase + 1}) as c
    join published_texts t using (id) where ${holding(phrases)}`;
}
