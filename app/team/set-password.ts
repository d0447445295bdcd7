import { eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { asMember } from "#db/client.server.ts";
import { credentials, members, sessions } from "#db/schema/team.ts";
import type { Member } from "./member.ts";
import { hashPassword, shortestPassword } from "./passwords.ts";

type Outcome = { outcome: "set" } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** A new password ends every session that the old one opened. */
export async function setPassword(username: string, password: string, by: Member): Promise<Outcome> {
  if (password.length < shortestPassword || password.length > 200) {
    return { outcome: "invalid", issues: [{ field: "password", key: "team.issues.password", facts: { shortest: shortestPassword } }] };
  }
  const passwordHash = await hashPassword(password);
  return asMember(by, async (tx) => {
    const [member] = await tx.select().from(members).where(eq(members.username, username));
    if (!member) return { outcome: "unknown" };
    await tx
      .insert(credentials)
      .values({ memberId: member.id, passwordHash })
      .onConflictDoUpdate({ target: credentials.memberId, set: { passwordHash, demo: false } });
    await tx.delete(sessions).where(eq(sessions.memberId, member.id));
    await record(tx, "member.password-set", { kind: "member", id: member.id });
    return { outcome: "set" };
  });
}
