import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";

export type CountedTerm = { termId: string; termClock: "decision" | "publication"; minUntil: string; publishUntil: string };

/**
 * How long a text with this tier and day of decision may stay in public, by the terms in force (DOMAIN §2.2): the last day of a short
 * month where the month is short. What is out keeps the term it came out under. Where the clock starts at publication both days
 * are counted anew by the view, from the release minute's day. `caseId` null: a case to be written.
 */
export async function countTerm(tx: Tx, caseId: string | null, tier: string, decidedOn: string): Promise<CountedTerm> {
  const [row] = await tx.execute<CountedTerm>(sql`
    select term_id as "termId", term_clock as "termClock", min_until::text as "minUntil", publish_until::text as "publishUntil"
    from count_term(${caseId}, ${tier}, ${decidedOn}::date)`);
  if (!row?.termId) throw new Error(`no publication term for ${tier}`);
  return row;
}

/**
 * The days that count for a case as it stands; null where they wait for a minute. `earlyStop`: may a repaired record leave before its end?
 */
export async function termDates(tx: Tx, caseId: string): Promise<{ minUntil: string | null; until: string | null; earlyStop: boolean }> {
  const [row] = await tx.execute<{ minUntil: string | null; until: string | null; earlyStop: boolean }>(
    sql`select min_until::text as "minUntil", until::text as "until", early_stop as "earlyStop" from term_dates(${caseId})`,
  );
  if (!row) throw new Error("a case without its term");
  return row;
}
