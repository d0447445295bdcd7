import { eq, like, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { exposureDays } from "#db/schema/exposure.ts";

/**
 * A new draft with the words, the occasion and the readers of another day, at the same minute of the first year to come. Its cases
 * stay where they are, since a case stands on one day only; what the public may make of it is judged anew.
 */
export function duplicateDay(slug: string, by: Member): Promise<{ outcome: "duplicated"; slug: string } | { outcome: "unknown" }> {
  return asMember(by, async (tx) => {
    const [day] = await tx.select().from(exposureDays).where(eq(exposureDays.slug, slug));
    if (!day) return { outcome: "unknown" };
    const { title, theme, teaser, introduction, occasion, audience, audienceName } = day;
    const releaseAt = sql`(select min(moment) from generate_series(0, 100) as years, lateral (select ${day.releaseAt.toISOString()}::timestamptz + make_interval(years => years)) as t (moment) where moment > statement_timestamp())`;
    const [copy] = await tx
      .insert(exposureDays)
      .values({
        ...{ title, theme, teaser, introduction, occasion, audience, audienceName },
        releaseAt,
        slug: await freeSlug(tx, slug),
        createdBy: by.id,
      })
      .returning();
    if (!copy) throw new Error("the day was not written");
    await record(tx, "day.duplicated", { kind: "day", id: copy.id }, { slug: copy.slug, of: slug });
    return { outcome: "duplicated", slug: copy.slug };
  });
}

/** "consumer-day-2" after "consumer-day"; two who copy at once: the second fails and may press again. */
async function freeSlug(tx: Tx, slug: string): Promise<string> {
  const stem = slug.replace(/-\d{1,3}$/, "").slice(0, 55);
  const rows = await tx
    .select({ slug: exposureDays.slug })
    .from(exposureDays)
    .where(like(exposureDays.slug, `${stem}%`));
  const taken = new Set(rows.map((row) => row.slug));
  let n = 2;
  while (taken.has(`${stem}-${n}`)) n += 1;
  return `${stem}-${n}`;
}
