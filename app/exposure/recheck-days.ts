import { and, asc, gt, isNotNull, lte, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { asClock, errorCode } from "#db/client.server.ts";
import { exposureDays, exposureHolds } from "#db/schema/exposure.ts";
import { entriesOf } from "./day-entries.ts";

/**
 * The clock, in the last hour before a minute: every case of an armed day is checked once more as it then stands, and one that fails is
 * held out with the first thing that was found; the rest go. It decides nothing about the minute: what the view refuses is never
 * shown, whether this has run or not. Staff are told on the desk. Gives how many were held.
 */
export async function recheckDays(): Promise<number> {
  const slugs = await asClock((tx) =>
    tx.select({ slug: exposureDays.slug }).from(exposureDays).where(soon).orderBy(asc(exposureDays.releaseAt)),
  );
  let held = 0;
  for (const { slug } of slugs) held += await recheckDay(slug);
  return held;
}

const soon = and(
  isNotNull(exposureDays.armedAt),
  gt(exposureDays.releaseAt, sql`statement_timestamp()`),
  lte(exposureDays.releaseAt, sql`statement_timestamp() + interval '1 hour'`),
);

function recheckDay(slug: string): Promise<number> {
  return asClock(async (tx) => {
    const [day] = await tx
      .select()
      .from(exposureDays)
      .where(and(soon, sql`${exposureDays.slug} = ${slug}`))
      .for("update");
    if (!day) return 0;
    const failed = (await entriesOf(tx, day)).flatMap(({ id, number, issues: [first] }) => (first ? [{ id, number, why: first.key }] : []));
    if (!failed.length) return 0;
    const written = await tx
      .insert(exposureHolds)
      .values(failed.map(({ id, why }) => ({ caseId: id, memberId: null, reason: why })))
      .onConflictDoNothing()
      .returning();
    const cases = failed.map(({ number }) => number).join(" ");
    if (written.length) await record(tx, "day.cases-held", { kind: "day", id: day.id }, { slug, held: written.length, cases });
    return written.length;
  }).catch((error: unknown) => {
    // The minute came while it was being checked: the view has decided.
    if (errorCode(error) === "PT004") return 0;
    throw error;
  });
}
