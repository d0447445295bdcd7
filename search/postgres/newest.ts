import { type SQL, sql } from "drizzle-orm";
import { byMonth, counted } from "./sets.ts";
import { atMost, tsquery, type Wanted } from "./wanted.ts";

/** The newest public cases that have what is wanted, as SQL: of what many have, the newest months are walked until there are enough. */
export function newest(wanted: Wanted, common: Map<string, number>, most: number): SQL {
  const asked = sql`select w.id, w.release_at, w.position from published_words w where w.words @@ ${tsquery(wanted)}::tsquery`;
  const order = sql`order by release_at desc, position limit ${most}`;
  if (atMost(wanted, common) <= counted) return sql`select * from (${asked} limit ${counted}) as every ${order}`;
  return sql`select s.* from (${byMonth}) as walk (key)
    cross join lateral (${asked} and w.keys @> array[walk.key] ${order}) as s limit ${most}`;
}
