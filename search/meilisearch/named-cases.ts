import { sql } from "drizzle-orm";
import type { Codes } from "#search/postgres/codes.ts";
import { among, holding } from "#search/postgres/conditions.ts";
import { firstFound, isFound } from "#search/postgres/kept.ts";
import type { Sets } from "#search/postgres/sets.ts";

/** The cases that Meilisearch named, the best first, as far as they are public: a wrong index adds nothing to a total. */
export const namedCases = (ids: string[], phrases: string[], codes: Codes): Sets => ({
  counted: { all: ids.length, besides: ids.length },
  found: (filters, besides) => {
    const public_ = sql`select w.id, w.traits, w.release_at, w.position, w.amount, named.place as rank
      from unnest(${sql.param(ids)}::uuid[]) with ordinality as named (id, place)
      join published_words w on w.id = named.id where ${among(filters, codes, besides)}`;
    return phrases.length ? sql`select c.* from (${public_}) as c join published_texts t using (id) where ${holding(phrases)}` : public_;
  },
  torn: () => null,
  cut: sql`false`,
  first: (_filters, sort, most) => firstFound(sort, most),
  better: (_filters, most) => [{ rows: firstFound("relevance", most), place: null }],
  holds: isFound,
});
