import { type SQL, sql } from "drizzle-orm";
import type { CaseQuery } from "#search/engine.ts";
import type { Chosen, Group } from "#search/groups.ts";
import type { Head } from "#search/lexemes.ts";
import type { Side } from "./by-index.ts";
import type { Common } from "./common-lexemes.ts";
import { among, chosenKeys, holding, lettersIn } from "./conditions.ts";
import { firstFound, isFound, order } from "./kept.ts";
import { narrowed, type Reckoned, reckon } from "./reckon.ts";
import { walk } from "./walk.ts";
import type { Wanted } from "./wanted.ts";
import type { Place, Way } from "./way.ts";
import { waysIn, wordsIn } from "./words-in.ts";

/** So many of an answer are counted; of more, the newest ones ("10,000+"). Several words, each looked for in each case, are counted less far; for what only lacks a word each case is read. */
export const counted = { oneWord: 10_000, several: 3_000, lacking: 1_000 };

/** No more than this many are all taken; to the first of more one walks, from the newest back. */
const few = 500;

/** Up to so many candidates are read to see whether a phrase stands there letter by letter. */
const readForPhrase = 500;
const readForTorn = 200;

/** What answers, as SQL that selects id, traits, release_at, position, amount and rank, the smaller the better. */
export type Sets = {
  /** No more than so many are counted; one more is found where there are more. */
  counted: number;
  /** Those whose text holds a word that was torn; the others speak of it as `torn`. */
  torn: (filters: Chosen) => SQL | null;
  /** All that answers, in no order; of more than `counted` the newest. The others may speak of it as `found`, which then is kept. */
  found: (filters: Chosen, besides?: Group) => SQL;
  /** Whether more may answer that were not even read. */
  cut: SQL;
  /** Of those that were found the first `most` of an order; without a better kind that of relevance is the newest. */
  first: (filters: Chosen, sort: CaseQuery["sort"], most: number) => SQL;
  /** Those that answer best, of each better kind the newest `most`. */
  better: (filters: Chosen, most: number) => Kind[];
  /** Whether an entry `w` that keeps the filters is one of those that were found. */
  holds: SQL;
};

/** What stands in a better place; in none when something else makes it better. */
export type Kind = { rows: SQL; place: Place | null };

/** The sets of one way to answer, in one side of the index; `common` are its common lexemes. */
export function ranked(way: Way, common: Common, side: Side, mostCounted = counted.oneWord): Sets {
  const rank = rankOf(way);
  const held = (words: SQL, keys: SQL) => sql`
    select w.id, w.traits, w.release_at, w.position, w.amount, ${rank} as rank from published_entries w
    where w.side = ${side} and ${words} and ${keys} and ${lettersIn(way)}`;
  const entries = (wanted: Wanted, head: Head, keys: SQL) =>
    sql.join(
      waysIn(wanted, head, common).map((words) => held(words, keys)),
      sql` union `,
    );
  const howMany = (wanted: Wanted, head: Head, filters: Chosen, besides?: Group): Reckoned =>
    chosenKeys(filters, besides).reduce((reckoned, keys) => narrowed(reckoned, keys, common), reckon(wanted, common, head));
  const firstOf = (sort: CaseQuery["sort"], wanted: Wanted, head: Head, filters: Chosen, enough: number, besides?: Group) => {
    const keys = among(filters, common.codes, besides);
    const { most, likely } = howMany(wanted, head, filters, besides);
    if (most <= few) return sql`${entries(wanted, head, keys)} order by ${order[sort]} limit ${enough}`;
    const along = sort === "amount" ? sort : "newest";
    const steps = walk(along, filters, { likely, enough, kind: "best" }, common.codes, besides);
    return walked(entries(wanted, head, atStep(keys)), steps, sql`order by ${order[along]}`, enough);
  };
  const inText = ({ words, letters }: NonNullable<Way["inText"]>, filters: Chosen, besides?: Group) => {
    const rows = firstOf("relevance", words, "", filters, readForTorn, besides);
    return sql`select c.* from (${rows}) as c join published_texts t using (id) where ${holding([letters])}`;
  };
  const all = (filters: Chosen, besides?: Group) => {
    const keys = among(filters, common.codes, besides);
    const { most, likely } = howMany(way.wanted, "", filters, besides);
    const enough = mostCounted + 1;
    if (most <= mostCounted) return sql`${entries(way.wanted, "", keys)} limit ${2 * mostCounted}`;
    if (likely <= mostCounted) return sql`${entries(way.wanted, "", keys)} order by ${order.newest} limit ${enough}`;
    const steps = walk("newest", filters, { likely, enough, kind: "all" }, common.codes, besides);
    return walked(entries(way.wanted, "", atStep(keys)), steps, sql``, enough);
  };
  const isKept = way.phrases.length > 0 || way.inText !== null || way.only;
  return {
    counted: mostCounted,
    torn: (filters) => way.inText && inText(way.inText, filters),
    found(filters, besides) {
      if (way.phrases.length) return withPhrases(firstOf("relevance", way.wanted, "", filters, readForPhrase, besides), way.phrases);
      const whole = all(filters, besides);
      if (!way.inText) return whole;
      const torn = besides ? inText(way.inText, filters, besides) : sql`select * from torn`;
      return sql`select distinct on (id) * from ((${whole}) union all (${torn})) as either`;
    },
    cut: way.phrases.length ? sql`(select coalesce(bool_or(read = ${readForPhrase}), false) from found)` : sql`false`,
    first: (filters, sort, most) =>
      isKept ? firstFound(sort, most) : firstOf(sort === "relevance" ? "newest" : sort, way.wanted, "", filters, most),
    better: (filters, most) => [
      ...(way.inText ? [{ rows: sql`select * from torn`, place: null }] : []),
      ...way.better.map((place) => {
        const best = firstOf("relevance", place.wanted, place.head, filters, most);
        return { rows: way.phrases.length ? sql`select b.* from (${best}) b join found using (id)` : best, place };
      }),
    ],
    holds: isKept ? isFound : wordsIn(way.wanted, "", common),
  };
}

const atStep = (keys: SQL): SQL => sql`${keys} and w.keys && walk.step`;

/** Rows along a walk until there are `most`. Without its own limit PostgreSQL would take all rows at once and compare each with each step. */
const walked = (rows: SQL, steps: SQL, inOrder: SQL, most: number): SQL =>
  sql`select s.* from (${steps}) as walk (step) cross join lateral (${rows} ${inOrder} limit ${most}) as s limit ${most}`;

function rankOf({ only, letters }: Way): SQL {
  if (!letters) return sql`0`;
  return only ? sql`strpos(w.title_text, ${letters})` : sql`(strpos(w.title_text, ${letters}) = 0)::int`;
}

/** Of the newest candidates those that hold the phrases. */
const withPhrases = (candidates: SQL, phrases: string[]): SQL =>
  sql`select c.* from (select *, count(*) over () as read from (${candidates}) as newest) as c join published_texts t using (id) where ${holding(phrases)}`;
