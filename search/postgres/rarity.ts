import { type SQL, sql } from "drizzle-orm";
import type { Side } from "./by-index.ts";
import type { Common } from "./common-lexemes.ts";
import { newestOf } from "./entries.ts";
import { reckon } from "./reckon.ts";
import type { Wanted } from "./wanted.ts";
import { anywhere } from "./way.ts";

/** Of a word that PostgreSQL does not list no more entries than these are counted. */
const mostCounted = 200;

/** A word that so large a part of all cases has says as little as one that all have. */
const everywhere = 1 / 11;

/** How much a word says, a number from about 0.5 up: the fewer public cases have it, the more. */
export function rarity(wanted: Wanted, common: Common, side: Side): SQL {
  const many = Math.max(mostCounted, common.all * everywhere);
  const { most, likely } = reckon(wanted, common);
  const having = most > common.unlisted ? sql`${Math.min(many, likely)}::float` : counted(wanted, common, side);
  return sql`power(ln(1 + ${many}::float / (0.5 + ${having})), 2)`;
}

const counted = (wanted: Wanted, common: Common, side: Side): SQL =>
  sql`(select count(*) from (${newestOf(anywhere(wanted), common, side, mostCounted)}) as having_it)`;
