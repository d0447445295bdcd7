import { eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { asMember } from "#db/client.server.ts";
import { credentials, members, units } from "#db/schema/team.ts";
import type { Member } from "./member.ts";
import { readMember } from "./member-form.ts";
import { hashPassword } from "./passwords.ts";

/** A new colleague with a first password, given to them by hand. */
export async function addMember(
  typed: Record<string, string>,
  by: Member,
): Promise<{ outcome: "added" } | { outcome: "invalid"; issues: Issue[] }> {
  const read = readMember(typed);
  if ("issues" in read) return { outcome: "invalid", issues: read.issues };
  const { username, name, role, unit, password } = read.member;
  const passwordHash = await hashPassword(password);
  return asMember(by, async (tx) => {
    const [home] = await tx.select().from(units).where(eq(units.slug, unit));
    if (!home) return { outcome: "invalid", issues: [{ field: "unit", key: "team.issues.unit" }] };
    const [taken] = await tx.select().from(members).where(eq(members.username, username));
    if (taken) return { outcome: "invalid", issues: [{ field: "username", key: "team.issues.taken" }] };
    const [member] = await tx.insert(members).values({ username, name, role, unitId: home.id }).returning();
    if (!member) throw new Error("the member was not written");
    await tx.insert(credentials).values({ memberId: member.id, passwordHash });
    await record(tx, "member.added", { kind: "member", id: member.id }, { role, unit });
    return { outcome: "added" };
  });
}
