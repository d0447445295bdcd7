import { eq } from "drizzle-orm";
import { z } from "zod";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { asMember } from "#db/client.server.ts";
import { credentials, members, units } from "#db/schema/team.ts";
import { type Member, roles } from "./member.ts";
import { hashPassword, shortestPassword } from "./passwords.ts";

const memberForm = z.object({
  username: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/),
  name: z.string().min(1).max(40),
  unit: z.string().min(1),
  role: z.enum(roles),
  password: z.string().min(shortestPassword).max(200),
});

const keys = {
  username: "team.issues.username",
  name: "team.issues.name",
  unit: "team.issues.unit",
  role: "team.issues.role",
  password: "team.issues.password",
} as const;

/** A new colleague with a first password, given to them by hand. */
export async function addMember(
  typed: Record<string, string>,
  by: Member,
): Promise<{ outcome: "added" } | { outcome: "invalid"; issues: Issue[] }> {
  const form = memberForm.safeParse(typed);
  if (!form.success) {
    const fields = new Set(form.error.issues.map((issue) => issue.path[0] as keyof typeof keys));
    return { outcome: "invalid", issues: [...fields].map((field) => ({ field, key: keys[field], facts: { shortest: shortestPassword } })) };
  }
  const { username, name, role, unit, password } = form.data;
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
