import { eq } from "drizzle-orm";
import { z } from "zod";
import { record } from "#app/activity/record.ts";
import { issuesOf, text, words } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { townshipRows } from "#app/plans/townships.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { supervisors } from "#db/schema/intake.ts";
import { plainNumber } from "./plain-number.ts";

const supervisorForm = z.object({
  number: z
    .string(words("intake.supervisors.issues.number"))
    .transform(plainNumber)
    .pipe(z.string().regex(/^(?=.*\d)[A-Z0-9-]{1,20}$/, words("intake.supervisors.issues.number"))),
  name: text(2, 40, "intake.supervisors.issues.name"),
  township: z.string().default(""),
});

/** A volunteer supervisor (义务监督员) whom the bureau has appointed, under the number on their letter of appointment. */
export async function addSupervisor(
  typed: Record<string, string>,
  by: Member,
): Promise<{ outcome: "added" } | { outcome: "invalid"; issues: Issue[] }> {
  const form = supervisorForm.safeParse(typed);
  const issues = form.success ? [] : issuesOf(form.error);
  return asMember(by, async (tx) => {
    if (typed.township && !(await townshipRows(tx)).includes(typed.township))
      issues.push({ field: "township", key: "intake.issues.township" });
    if (!form.success || issues.length) return { outcome: "invalid", issues };
    const { number, name, township } = form.data;
    const [known] = await tx.select({ id: supervisors.id }).from(supervisors).where(eq(supervisors.number, number));
    if (known) return { outcome: "invalid", issues: [{ field: "number", key: "intake.supervisors.issues.taken" }] };
    const [added] = await tx
      .insert(supervisors)
      .values({ number, name, township: township || null })
      .returning({ id: supervisors.id });
    if (!added) throw new Error("the supervisor was not written");
    await record(tx, "supervisor.added", { kind: "supervisor", id: added.id }, { number });
    return { outcome: "added" };
  });
}
