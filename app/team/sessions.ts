import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { asMember, asStranger } from "#db/client.server.ts";
import { members, sessions } from "#db/schema/team.ts";
import type { Member } from "./member.ts";
import { memberRows } from "./member-rows.ts";

export const newToken = (): string => randomBytes(32).toString("base64url");

export const tokenHash = (token: string): Buffer => createHash("sha256").update(token).digest();

/** Whose session this is: idle for at most 30 minutes, 12 hours in all, and ended at once when the member is deactivated. */
export function memberOf(token: string): Promise<Member | null> {
  return asStranger(async (tx) => {
    const alive = and(
      eq(sessions.tokenHash, tokenHash(token)),
      gt(sessions.seenAt, sql`statement_timestamp() - interval '30 minutes'`),
      gt(sessions.startedAt, sql`statement_timestamp() - interval '12 hours'`),
    );
    const [member] = await memberRows(tx)
      .innerJoin(sessions, eq(sessions.memberId, members.id))
      .where(and(alive, isNull(members.deactivatedAt)));
    if (!member) return null;
    const stale = sql`${sessions.seenAt} < statement_timestamp() - interval '1 minute'`;
    await tx
      .update(sessions)
      .set({ seenAt: sql`statement_timestamp()` })
      .where(and(eq(sessions.tokenHash, tokenHash(token)), stale));
    return member;
  });
}

export async function signOut(token: string): Promise<void> {
  const member = await memberOf(token);
  if (!member) return;
  await asMember(member, async (tx) => {
    await tx.delete(sessions).where(eq(sessions.tokenHash, tokenHash(token)));
    await record(tx, "member.signed-out", { kind: "member", id: member.id });
  });
}
