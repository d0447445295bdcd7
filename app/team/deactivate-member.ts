import { and, eq, isNull, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { asMember } from "#db/client.server.ts";
import { members, sessions } from "#db/schema/team.ts";
import type { Member } from "./member.ts";

/** A colleague leaves: their sessions end now, their name stays in the record. */
export function deactivateMember(username: string, by: Member): Promise<{ outcome: "deactivated" | "unknown" | "yourself" }> {
  if (username === by.username) return Promise.resolve({ outcome: "yourself" });
  return asMember(by, async (tx) => {
    const active = and(eq(members.username, username), isNull(members.deactivatedAt));
    const [gone] = await tx.update(members).set({ deactivatedAt: sql`statement_timestamp()` }).where(active).returning();
    if (!gone) return { outcome: "unknown" };
    await tx.delete(sessions).where(eq(sessions.memberId, gone.id));
    await record(tx, "member.deactivated", { kind: "member", id: gone.id });
    return { outcome: "deactivated" };
  });
}
