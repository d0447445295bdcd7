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

/** So many answers are counted; of more, the newest ones ("10,000+"). */
export const counted = 10_000;

/** No more than this many are all taken; to the first of more one walks, from the newest back. */
export const few = 500;

/** Up to so many candidates are read to see whether a phrase stands there letter by letter. */
const readForPhrase = 500;
const readForTorn = 200;

/** What answers, as SQL that selects id, keys, release_at, position, amount and rank, the smaller the better. */
export type Sets = {
  /** Those whose text holds a word that was torn; the others speak of it as `torn`. */
  torn: (filters: Chosen) => SQL | null;
  /** All that answers; of more than `counted` those that the order has first. */
  found: (filters: Chosen, sort: CaseQuery["sort"], besides?: Group) => SQL;
  /** Of a row that was found: whether others were not even read. */
  cut: SQL;
  /** Those that answer best, of each better kind the newest `most`. */
  better: (filters: Chosen, most: number) => SQL[];
};

/** The sets of one way to answer, in one side of the index; `common` are its common lexemes. */
export function ranked(way: Way, common: Common, side: Side): Sets {
  const rank = rankOf(way);
  const entries = (wanted: Wanted, head: Head, filters: SQL) => sql`
    select w.id, w.keys, w.release_at, w.position, w.amount, ${rank} as rank from published_entries w
    where w.side = ${side} and ${wordsIn(wanted, head)} and ${filters} and ${lettersIn(way)}`;
  const howMany = (wanted: Wanted, head: Head, filters: Chosen, besides?: Group): Reckoned =>
    chosenKeys(filters, besides).reduce((reckoned, keys) => narrowed(reckoned, keys, common), reckon(wanted, common, head));
  const newestFirst = (wanted: Wanted, head: Head, filters: Chosen, enough: number, besides?: Group) => {
    const rows = entries(wanted, head, among(filters, besides));
    const { most, likely } = howMany(wanted, head, filters, besides);
    if (most <= few) return sql`${rows} order by rank, w.release_at desc, w.position limit ${enough}`;
    return walked(rows, walk("newest", filters, { likely, enough, kind: "best" }, besides), order.newest, enough);
  };
  const inText = ({ words, letters }: NonNullable<Way["inText"]>, filters: Chosen, besides?: Group) => {
    const rows = newestFirst(words, "", filters, readForTorn, besides);
    return sql`select c.* from (${rows}) as c join published_texts t using (id) where ${holding([letters])}`;
  };
  const all = (filters: Chosen, sort: CaseQuery["sort"], besides?: Group) => {
    const rows = entries(way.wanted, "", among(filters, besides));
    const { most, likely } = howMany(way.wanted, "", filters, besides);
    if (most <= 2 * counted) return sql`${rows} limit ${2 * counted}`;
    const enough = counted + 1;
    if (likely <= (sort === "amount" ? 3 : 1) * counted)
      return sql`${rows} ${sort === "relevance" ? order.newest : order[sort]} limit ${enough}`;
    return walked(rows, walk(sort, filters, { likely, enough, kind: "all" }, besides), order[sort], enough);
  };
  return {
    torn: (filters) => way.inText && inText(way.inText, filters),
    found(filters, sort, besides) {
      if (way.phrases.length) return withPhrases(newestFirst(way.wanted, "", filters, readForPhrase, besides), way.phrases);
      const whole = all(filters, sort, besides);
      if (!way.inText) return whole;
      const torn = besides ? inText(way.inText, filters, besides) : sql`select * from torn`;
      return sql`select distinct on (id) * from ((${whole}) union all (${torn})) as either`;
    },
    cut: way.phrases.length ? sql`read = ${readForPhrase}` : sql`false`,
    better: (filters, most) => [
      ...(way.inText ? [sql`select * from torn`] : []),
      ...way.better.map(({ wanted, head }) => {
        const best = newestFirst(wanted, head, filters, most);
        return way.phrases.length ? sql`select b.* from (${best}) b join found using (id)` : best;
      }),
    ],
  };
}

/** How the rows of one step of a walk come; of those that are only counted any do. */
const order: Record<CaseQuery["sort"], SQL> = {
  relevance: sql``,
  newest: sql`order by w.release_at desc, w.position`,
  amount: sql`order by w.amount desc, w.release_at desc, w.position`,
};

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
