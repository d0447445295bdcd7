import { count } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { asOwner } from "#db/owner.server.ts";
import { credentials, members, units } from "#db/schema/team.ts";
import { readMember } from "./member-form.ts";
import { hashPassword } from "./passwords.ts";

type Outcome = { outcome: "opened" } | { outcome: "open-already" } | { outcome: "invalid"; issues: Issue[] };

/** The first day of a real bureau: its intake, its office, and one administrator, who adds everybody else. Once only. */
export async function openBureau(url: string, typed: Record<string, string>): Promise<Outcome> {
  const read = readMember({ ...typed, unit: "office", role: "admin" });
  if ("issues" in read) return { outcome: "invalid", issues: read.issues };
  const { username, name, role, password } = read.member;
  const passwordHash = await hashPassword(password);
  return asOwner(url, async (tx) => {
    const [known] = await tx.select({ n: count() }).from(units);
    if (known?.n) return { outcome: "open-already" };
    await tx.insert(units).values({ slug: "intake", name: "投诉举报受理中心", nameEn: "Complaint and tip intake", kind: "intake" });
    const [office] = await tx.insert(units).values({ slug: "office", name: "办公室", nameEn: "Office", kind: "section" }).returning();
    const [admin] = office ? await tx.insert(members).values({ username, name, role, unitId: office.id }).returning() : [];
    if (!admin) throw new Error("the first administrator was not written");
    await tx.insert(credentials).values({ memberId: admin.id, passwordHash });
    await record(tx, "member.added", { kind: "member", id: admin.id }, { role, unit: "office" });
    return { outcome: "opened" };
  });
}
