import { type SQL, sql } from "drizzle-orm";
import type { CaseQuery } from "#search/engine.ts";
import type { Chosen, Group } from "#search/groups.ts";
import type { Head } from "#search/lexemes.ts";
import type { Side } from "./by-index.ts";
import type { Common } from "./common-lexemes.ts";
import { among, chosenKeys, holding, lettersIn, wordsIn } from "./conditions.ts";
import { narrowed, type Reckoned, reckon } from "./reckon.ts";
import { walk } from "./walk.ts";
import type { Wanted } from "./wanted.ts";
import type { Way } from "./way.ts";

/** So many of an answer are counted; of more, the newest ones ("10,000+"). */
export const counted = 10_000;

/** No more than this many are all taken; to the first of more one walks, from the newest back. */
const few = 500;

/** Up to so many candidates are read to see whether a phrase stands there letter by letter. */
const readForPhrase = 500;
const readForTorn = 200;

/** What answers, as SQL that selects id, traits, release_at, position, amount and rank, the smaller the better. */
export type Sets = {
  /** Those whose text holds a word that was torn; the others speak of it as `torn`. */
  torn: (filters: Chosen) => SQL | null;
  /** All that answers, in no order; of more than `counted` the newest. The others may speak of it as `found`, which then is kept. */
  found: (filters: Chosen, besides?: Group) => SQL;
  /** Whether more may answer that were not even read. */
  cut: SQL;
  /** Of those that were found the first `most` of an order; without a better kind that of relevance is the newest. */
  first: (filters: Chosen, sort: CaseQuery["sort"], most: number) => SQL;
  /** Those that answer best, of each better kind the newest `most`. */
  better: (filters: Chosen, most: number) => SQL[];
  /** Whether an entry `w` that keeps the filters is one of those that were found. */
  holds: SQL;
};

/** The sets of one way to answer, in one side of the index; `common` are its common lexemes. */
export function ranked(way: Way, common: Common, side: Side): Sets {
  const rank = rankOf(way);
  const entries = (wanted: Wanted, head: Head, filters: SQL) => sql`
    select w.id, w.traits, w.release_at, w.position, w.amount, ${rank} as rank from published_entries w
    where w.side = ${side} and ${wordsIn(wanted, head)} and ${filters} and ${lettersIn(way)}`;
  const howMany = (wanted: Wanted, head: Head, filters: Chosen, besides?: Group): Reckoned =>
    chosenKeys(filters, besides).reduce((reckoned, keys) => narrowed(reckoned, keys, common), reckon(wanted, common, head));
  const firstOf = (sort: CaseQuery["sort"], wanted: Wanted, head: Head, filters: Chosen, enough: number, besides?: Group) => {
    const rows = entries(wanted, head, among(filters, common.codes, besides));
    const { most, likely } = howMany(wanted, head, filters, besides);
    if (most <= few) return sql`${rows} order by ${order[sort]} limit ${enough}`;
    const along = sort === "amount" ? sort : "newest";
    return walked(
      rows,
      walk(along, filters, { likely, enough, kind: "best" }, common.codes, besides),
      sql`order by ${order[along]}`,
      enough,
    );
  };
  const inText = ({ words, letters }: NonNullable<Way["inText"]>, filters: Chosen, besides?: Group) => {
    const rows = firstOf("relevance", words, "", filters, readForTorn, besides);
    return sql`select c.* from (${rows}) as c join published_texts t using (id) where ${holding([letters])}`;
  };
  const all = (filters: Chosen, besides?: Group) => {
    const rows = entries(way.wanted, "", among(filters, common.codes, besides));
    const { most, likely } = howMany(way.wanted, "", filters, besides);
    const enough = counted + 1;
    if (most <= counted) return sql`${rows} limit ${2 * counted}`;
    if (likely <= counted) return sql`${rows} order by ${order.newest} limit ${enough}`;
    return walked(rows, walk("newest", filters, { likely, enough, kind: "all" }, common.codes, besides), sql``, enough);
  };
  const isKept = way.phrases.length > 0 || way.inText !== null || way.only;
  return {
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
      ...(way.inText ? [sql`select * from torn`] : []),
      ...way.better.map(({ wanted, head }) => {
        const best = firstOf("relevance", wanted, head, filters, most);
        return way.phrases.length ? sql`select b.* from (${best}) b join found using (id)` : best;
      }),
    ],
    holds: isKept ? isFound : wordsIn(way.wanted, ""),
  };
}

const order: Record<CaseQuery["sort"], SQL> = {
  relevance: sql`rank, release_at desc, position`,
  newest: sql`release_at desc, position`,
  amount: sql`amount desc, release_at desc, position`,
};

/** As `first` and `holds` of sets that are kept. */
export const firstFound = (sort: CaseQuery["sort"], most: number): SQL => sql`select * from found order by ${order[sort]} limit ${most}`;
export const isFound = sql`w.id = any(array(select id from found))`;

/** Rows along a walk until there are `most`. Without its own limit PostgreSQL would take all rows at once and compare each with each step. */
const walked = (rows: SQL, steps: SQL, inOrder: SQL, most: number): SQL =>
  sql`select s.* from (${steps}) as walk (step) cross join lateral (${rows} and w.keys && walk.step ${inOrder} limit ${most}) as s limit ${most}`;

function rankOf({ only, letters }: Way): SQL {
  if (!letters) return sql`0`;
  return only ? sql`strpos(w.title_text, ${letters})` : sql`(strpos(w.title_text, ${letters}) = 0)::int`;
}

/** Of the newest candidates those that hold the phrases. */
const withPhrases = (candidates: SQL, phrases: string[]): SQL =>
  sql`select c.* from (select *, count(*) over () as read from (${candidates}) as newest) as c join published_texts t using (id) where ${holding(phrases)}`;
