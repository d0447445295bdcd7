import { asc, eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Tellable } from "#app/cases/share/tellable.ts";
import { dayState } from "#app/exposure/day-state.ts";
import { previewDay } from "#app/exposure/preview-day.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { exposureDays } from "#db/schema/exposure.ts";
import { publishedCases } from "#db/schema/published-cases.ts";
import { isDayHandedOn } from "./handed-on.ts";

export type TellableDay = { number: number; slug: string; title: string; introduction: string; releaseAt: Date; cases: Tellable[] };

/**
 * A day to make a pack of, and whether its minute has come; the record says who took it. Once it is out, with the
 * cases that the public still sees, as it reads them. Null when there is none to be had.
 */
export async function packDay(slug: string, by: Member): Promise<{ day: TellableDay; released: boolean } | null> {
  const day = await previewDay(slug, by);
  if (!day) return null;
  return asMember(by, async (tx) => {
    const [row] = await tx
      .select({ id: exposureDays.id, state: dayState.as("state") })
      .from(exposureDays)
      .where(eq(exposureDays.slug, slug));
    if (!row || !isDayHandedOn(row.state)) return null;
    const released = row.state === "live";
    const shown = released ? await outOn(slug, tx) : day.cases;
    if (!shown.length) return null;
    await record(tx, "day.packed", { kind: "day", id: row.id }, { released, cases: shown.length });
    return { day: { ...day, cases: shown }, released };
  });
}

const outOn = (slug: string, tx: Tx): Promise<Tellable[]> =>
  tx.select().from(publishedCases).where(eq(publishedCases.daySlug, slug)).orderBy(asc(publishedCases.position));
