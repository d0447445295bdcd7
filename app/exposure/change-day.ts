import { eq } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { exposureDays } from "#db/schema/exposure.ts";

export type Day = typeof exposureDays.$inferSelect;

/** Runs a change on a day, the row held until the change has committed. */
export function changeDay<T>(slug: string, by: Member, change: (tx: Tx, day: Day) => Promise<T>): Promise<T | { outcome: "unknown" }> {
  return asMember(by, async (tx) => {
    const [day] = await tx.select().from(exposureDays).where(eq(exposureDays.slug, slug)).for("update");
    return day ? change(tx, day) : { outcome: "unknown" };
  });
}
