import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { exposureDays } from "#db/schema/exposure.ts";
import { readDay } from "./read-day.ts";

export type DraftDayOutcome = { outcome: "drafted"; slug: string } | { outcome: "invalid"; issues: Issue[] };

/** Plans an exposure day; nothing of it is public before it is armed. */
export function draftDay(typed: Record<string, string>, by: Member): Promise<DraftDayOutcome> {
  return asMember(by, async (tx) => {
    const read = await readDay(tx, typed);
    if ("issues" in read) return { outcome: "invalid", issues: read.issues };
    const [day] = await tx
      .insert(exposureDays)
      .values({ ...read.day, createdBy: by.id })
      .returning();
    if (!day) throw new Error("the day was not written");
    await record(tx, "day.drafted", { kind: "day", id: day.id }, { slug: day.slug });
    return { outcome: "drafted", slug: day.slug };
  });
}
