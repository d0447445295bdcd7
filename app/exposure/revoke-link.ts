import { and, eq, isNull, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { rehearsalLinks } from "#db/schema/day-links.ts";
import { changeDay } from "./change-day.ts";

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Ends a rehearsal link before its time; from the next request on it answers like one that never was. */
export function revokeLink(slug: string, linkId: string, by: Member): Promise<{ outcome: "revoked" | "unknown" }> {
  return changeDay<{ outcome: "revoked" | "unknown" }>(slug, by, async (tx, day) => {
    if (!isId.test(linkId)) return { outcome: "unknown" };
    const alive = and(eq(rehearsalLinks.id, linkId), eq(rehearsalLinks.dayId, day.id), isNull(rehearsalLinks.revokedAt));
    const ended = await tx.update(rehearsalLinks).set({ revokedAt: sql`statement_timestamp()` }).where(alive).returning();
    if (!ended.length) return { outcome: "unknown" };
    await record(tx, "day.link-revoked", { kind: "day", id: day.id }, { slug, link: linkId });
    return { outcome: "revoked" };
  });
}
