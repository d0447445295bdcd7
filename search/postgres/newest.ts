import { type SQL, sql } from "drizzle-orm";
import { nothingChosen } from "#search/groups.ts";
import type { Side } from "./by-index.ts";
import { wordsIn } from "./conditions.ts";
import { counted } from "./sets.ts";
import { walk } from "./walk.ts";
import { atMost, type Wanted } from "./wanted.ts";

/** The newest public cases that have what is wanted, as SQL: of what many have, the newest months are walked until there are enough. */
export function newest(wanted: Wanted, common: Map<string, number>, side: Side, most: number): SQL {
  const asked = sql`select w.id, w.release_at, w.position from published_entries w where w.side = ${side} and ${wordsIn(wanted, "")}`;
  const order = sql`order by release_at desc, position limit ${most}`;
  if (atMost(wanted, common) <= most) return sql`select * from (${asked} limit ${counted}) as every ${order}`;
  return sql`select s.* from (${walk("newest", nothingChosen())}) as walk (key)
    cross join lateral (${asked} and w.keys @> array[walk.key] ${order}) as s limit ${most}`;
}
