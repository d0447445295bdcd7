import { eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { exposureDays } from "#db/schema/exposure.ts";
import { changeDay } from "./change-day.ts";
import { readDay } from "./read-day.ts";

export type EditDayOutcome =
  | { outcome: "edited"; slug: string }
  | { outcome: "invalid"; issues: Issue[] }
  | { outcome: "frozen" }
  | { outcome: "unknown" };

/** Changes a day that is not armed; a rehearsal of the old plan does not count for the new one. */
export function editDay(slug: string, typed: Record<string, string>, by: Member): Promise<EditDayOutcome> {
  return changeDay<EditDayOutcome>(slug, by, async (tx, day) => {
    if (day.armedAt) return { outcome: "frozen" };
    const read = await readDay(tx, typed, slug);
    if ("issues" in read) return { outcome: "invalid", issues: read.issues };
    await tx
      .update(exposureDays)
      .set({ ...read.day, rehearsedAt: null })
      .where(eq(exposureDays.id, day.id));
    await record(tx, "day.edited", { kind: "day", id: day.id }, { slug: read.day.slug });
    return { outcome: "edited", slug: read.day.slug };
  });
}
