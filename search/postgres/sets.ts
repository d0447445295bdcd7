import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import type { CaseQuery } from "#search/engine.ts";
import { type Chosen, type Group, groupNames, keyOf } from "#search/groups.ts";
import type { Head } from "#search/lexemes.ts";
import { atMost, tsquery, type Wanted } from "./wanted.ts";
import type { Way } from "./ways.ts";

/** So many answers are counted; of more, the newest ones ("10,000+"). */
export const counted = 10_000;

/** Up to so many candidates are read to see whether a phrase stands there letter by letter. */
const readForPhrase = 1000;

/** What answers before any filter, as SQL that selects id, keys, release_at, position, amount and rank, the smaller the better. */
export type Sets = {
  found: (filters: Chosen, sort: CaseQuery["sort"], besides?: Group) => SQL;
  /** Those that answer best, of each better kind the newest `most`. */
  better: (filters: Chosen, most: number) => SQL[];
};

/** The sets of one way to answer; what is common is walked from the newest month back until there is enough. */
export function ranked(way: Way, common: Map<string, number>): Sets {
  const rank = rankOf(way);
  const rows = (wanted: Wanted, head: Head, filters: SQL, expected: number, sort: CaseQuery["sort"], most: number, inOrder: boolean) => {
    const asked = sql`${wordsIn(wanted, head)} and ${filters} and ${lettersIn(way)}`;
    const select = sql`select w.id, w.keys, w.release_at, w.position, w.amount, ${rank} as rank from published_words w where ${asked}`;
    if (expected <= counted && !inOrder) return sql`${select} limit ${2 * most}`;
    const order = inOrder ? sql`order by w.release_at desc, w.position limit ${most}` : sql``;
    return sql`select s.* from (${sort === "amount" ? byAmount : byMonth}) as walk (key)
      cross join lateral (${select} and w.keys @> array[walk.key] ${order}) as s limit ${most}`;
  };
  const expect = (wanted: Wanted, head: Head, filters: Chosen, besides?: Group) =>
    Math.min(atMost(wanted, common, head), ...chosenKeys(filters, besides).map((keys) => sum(keys.map((key) => common.get(key) ?? 0))));
  return {
    found: (filters, sort, besides) => {
      const all = rows(way.wanted, "", among(filters, besides), expect(way.wanted, "", filters, besides), sort, counted + 1, false);
      return way.phrases.length ? withPhrases(all, way.phrases) : all;
    },
    better: (filters, most) =>
      way.better.map(({ wanted, head }) => {
        const expected = expect(wanted, head, filters);
        const all = rows(wanted, head, among(filters), expected, "newest", expected > counted ? most : counted, expected > counted);
        return way.phrases.length ? sql`select b.* from (${all}) b join found using (id)` : all;
      }),
  };
}

/** Whether anything answers when nothing is narrowed. */
export async function anyMatch(tx: Tx, way: Way): Promise<boolean> {
  const [row] = await tx.execute<{ any: boolean }>(
    sql`select exists (select from published_words w where ${wordsIn(way.wanted, "")} and ${lettersIn(way)}) as any`,
  );
  return row?.any ?? false;
}

export function among(filters: Chosen, besides?: Group): SQL {
  const conditions = chosenKeys(filters, besides).map((keys) => sql`w.keys && ${sql.param(keys)}::text[]`);
  return conditions.length ? sql.join(conditions, sql` and `) : sql`true`;
}

const chosenKeys = (filters: Chosen, besides?: Group): string[][] =>
  groupNames
    .filter((group) => group !== besides && filters[group].length > 0)
    .map((group) => filters[group].map((value) => keyOf(group, value)));

function wordsIn(wanted: Wanted, head: Head): SQL {
  const asked = tsquery(wanted, head);
  return asked ? sql`w.words @@ ${asked}::tsquery` : sql`true`;
}

const lettersIn = ({ only, letters }: Way): SQL => (only ? sql`strpos(w.title_text, ${letters}) > 0` : sql`true`);

function rankOf({ only, letters }: Way): SQL {
  if (!letters) return sql`0`;
  return only ? sql`strpos(w.title_text, ${letters})` : sql`(strpos(w.title_text, ${letters}) = 0)::int`;
}

export const holding = (phrases: string[]): SQL =>
  sql.join(
    phrases.map((phrase) => sql`strpos(t.body, ${phrase}) > 0`),
    sql` and `,
  );

/** The phrase stands in the published text as it was typed. */
function withPhrases(candidates: SQL, phrases: string[]): SQL {
  return sql`select c.* from (select * from (${candidates}) as every order by release_at desc limit ${readForPhrase + 1}) as c
    join published_texts t using (id) where ${holding(phrases)}`;
}

/** The months that have public days, the newest first. */
export const byMonth = sql`select distinct to_char(d.release_at at time zone 'Asia/Shanghai', '"m:"YYYY-MM') from published_days d order by 1 desc`;

const byAmount = sql`select 'a:' || n from generate_series(99, 0, -1) as n`;

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
