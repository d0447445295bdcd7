import { type SQL, sql } from "drizzle-orm";
import { nothingChosen } from "#search/groups.ts";
import type { Side } from "./by-index.ts";
import type { Common } from "./common-lexemes.ts";
import { wordsIn } from "./conditions.ts";
import { reckon } from "./reckon.ts";
import { few } from "./sets.ts";
import { walk } from "./walk.ts";
import type { Wanted } from "./wanted.ts";

/** The newest public cases that have what is wanted, as SQL: of what many have, the newest months are walked until there are enough. */
export function newest(wanted: Wanted, common: Common, side: Side, most: number): SQL {
  const asked = sql`select w.id, w.release_at, w.position from published_entries w where w.side = ${side} and ${wordsIn(wanted, "")}`;
  const order = sql`order by release_at desc, position limit ${most}`;
  const reckoned = reckon(wanted, common);
  if (reckoned.most <= few) return sql`${asked} ${order}`;
  return sql`select s.* from (${walk("newest", nothingChosen(), { likely: reckoned.likely, enough: most, kind: "best" }, common.codes)}) as walk (step)
    cross join lateral (${asked} and w.keys && walk.step ${order}) as s limit ${most}`;
}
