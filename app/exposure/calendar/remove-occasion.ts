import { eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { exposureDays } from "#db/schema/exposure.ts";
import { occasions } from "#db/schema/occasions.ts";

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Takes an entered occasion out of the calendar; one that a day is held for stays. */
export function removeOccasion(id: string, by: Member): Promise<{ outcome: "removed" | "used" | "unknown" }> {
  return asMember(by, async (tx) => {
    if (!isId.test(id)) return { outcome: "unknown" };
    const [used] = await tx.select({ id: exposureDays.id }).from(exposureDays).where(eq(exposureDays.occasion, id)).limit(1);
    if (used) return { outcome: "used" };
    const gone = await tx.delete(occasions).where(eq(occasions.id, id)).returning({ id: occasions.id });
    if (!gone.length) return { outcome: "unknown" };
    await record(tx, "occasion.removed", { kind: "occasion", id });
    return { outcome: "removed" };
  });
}
