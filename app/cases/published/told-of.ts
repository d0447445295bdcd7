import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import type { publishedCases } from "#db/schema/published-cases.ts";

/** What a result says of a case, and what its passage is taken from. */
export type Told = Pick<
  typeof publishedCases.$inferSelect,
  Noticed | "violation" | "fineYuan" | "confiscatedYuan" | "happened" | "penalty" | "act"
>;

type Noticed = "id" | "number" | "topicSlug" | "title" | "lead" | "township" | "decidedOn" | "transferredToPolice";

/** A passage without words to mark is the beginning, and no longer than this. */
const beginning = 200;

/**
 * Of published cases, in no order; of a story in which nothing is to be marked only its beginning. Asked row by row as PostgreSQL gives
 * them: every search reads twenty.
 */
export const toldOf = (tx: Tx, ids: string[], terms: string[]): PromiseLike<Told[]> =>
  tx.execute<Told>(sql`
    select id, number, topic_slug as "topicSlug", title, lead, township, decided_on as "decidedOn", violation,
      fine_yuan::float8 as "fineYuan", confiscated_yuan::float8 as "confiscatedYuan", transferred_to_police as "transferredToPolice",
      ${terms.length ? sql`happened` : sql`left(happened, ${beginning})`} as happened, penalty, act
    from published_cases where id = any(${sql.param(ids)}::uuid[])`);
