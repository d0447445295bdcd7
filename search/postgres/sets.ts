import { type SQL, sql } from "drizzle-orm";
import type { CaseQuery } from "#search/engine.ts";
import type { Chosen, Group } from "#search/groups.ts";
import type { Side } from "./by-index.ts";
import type { Common } from "./common-lexemes.ts";
import { chosenKeys, holding } from "./conditions.ts";
import { type Asked, entriesOf } from "./entries.ts";
import { firstFound, isFound, order } from "./kept.ts";
import type { Place, Way } from "./way.ts";
import { wordsIn } from "./words-in.ts";

/**
 * So many of an answer are counted; of more, the newest ones ("10,000+"). `doubt`: where so many times as many as are reckoned would be more,
 * one walks to them, which for a word alone costs little. Several words, each looked for in each case, are counted less far, and what only lacks
 * a word, for which each case is read, less far still.
 */
export type Reach = { counted: number; doubt: number };
export const oneWord: Reach = { counted: 10_000, doubt: 10 };
export const severalWords: Reach = { counted: 3_000, doubt: 1 };
export const lackingWords: Reach = { counted: 1_000, doubt: 1 };

/** So many are counted of what a group's counts leave its own filter out for. */
const countedBesides = 3_000;

/** Up to so many candidates are read to see whether a phrase stands there letter by letter. */
const readForPhrase = 500;
const readForTorn = 200;

/** What answers, as SQL that selects id, traits, release_at, position, amount and rank, the smaller the better. */
export type Sets = {
  /** No more than so many are counted, of all and besides a group; one more is found where there are more. */
  counted: { all: number; besides: number };
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
export function ranked(way: Way, common: Common, side: Side, { counted, doubt }: Reach): Sets {
  const { all, along, first, howMany } = entriesOf(way, common, side);
  const asked = (filters: Chosen, besides?: Group): Asked => ({ wanted: way.wanted, head: "", filters, besides });
  const most = { all: counted, besides: Math.min(counted, countedBesides) };
  const inText = ({ words, letters }: NonNullable<Way["inText"]>, filters: Chosen, besides?: Group) => {
    const rows = first("relevance", { wanted: words, head: "", filters, besides }, readForTorn);
    return sql`select c.* from (${rows}) as c join published_texts t using (id) where ${holding([letters])}`;
  };
  const enough = (besides?: Group) => (besides ? most.besides : most.all);
  const mayBeMore = (filters: Chosen, besides?: Group) => howMany(asked(filters, besides)).most > enough(besides);
  const isWalked = (filters: Chosen, besides?: Group) => {
    const times = chosenKeys(filters).length ? 1 : doubt;
    return mayBeMore(filters, besides) && howMany(asked(filters, besides)).likely * times > enough(besides);
  };
  // One more than are counted tells that there are more.
  const counting = (filters: Chosen, besides?: Group) => {
    const they = asked(filters, besides);
    if (isWalked(filters, besides)) return along("newest", they, { enough: enough(besides) + 1, kind: "all" });
    return mayBeMore(filters, besides) ? sql`${all(they)} order by ${order.newest} limit ${enough(besides) + 1}` : all(they);
  };
  const isKept = way.phrases.length > 0 || way.inText !== null || way.only;
  // All that answers was found, or else the newest of it.
  const hasFirst = (filters: Chosen, sort: CaseQuery["sort"]) => isKept || !(sort === "amount" ? mayBeMore(filters) : isWalked(filters));
  return {
    counted: most,
    torn: (filters) => way.inText && inText(way.inText, filters),
    found(filters, besides) {
      if (way.phrases.length) return withPhrases(first("relevance", asked(filters, besides), readForPhrase), way.phrases);
      const rows = counting(filters, besides);
      if (!way.inText) return rows;
      const torn = besides ? inText(way.inText, filters, besides) : sql`select * from torn`;
      return sql`select distinct on (id) * from ((${rows}) union all (${torn})) as either`;
    },
    cut: way.phrases.length ? sql`(select coalesce(bool_or(read = ${readForPhrase}), false) from found)` : sql`false`,
    first: (filters, sort, most) => {
      const by = sort === "relevance" && !isKept ? "newest" : sort;
      return hasFirst(filters, sort) ? firstFound(by, most) : first(by, asked(filters), most);
    },
    better: (filters, most) => [
      ...(way.inText ? [{ rows: sql`select * from torn`, place: null }] : []),
      ...way.better.map((place) => {
        const best = first("relevance", { ...place, filters }, most);
        return { rows: way.phrases.length ? sql`select b.* from (${best}) b join found using (id)` : best, place };
      }),
    ],
    holds: isKept ? isFound : wordsIn(way.wanted, "", common),
  };
}

/** Of the newest candidates those that hold the phrases. */
const withPhrases = (candidates: SQL, phrases: string[]): SQL =>
  sql`select c.* from (select *, count(*) over () as read from (${candidates}) as newest) as c join published_texts t using (id) where ${holding(phrases)}`;
