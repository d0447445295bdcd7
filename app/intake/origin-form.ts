import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { dayAfter } from "#app/deadlines/due-date.ts";
import { today } from "#app/deadlines/today.ts";
import { day, issuesOf, words } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { supervisors } from "#db/schema/intake.ts";
import { nameless, numbered, type TakenChannel, takenChannels } from "./channels.ts";
import { plainNumber } from "./plain-number.ts";
import type { Origin } from "./to-file.ts";

const originForm = z.object({
  channel: z.enum(takenChannels, words("intake.taking.issues.channel")),
  sourceNumber: z
    .string()
    .default("")
    .transform(plainNumber)
    .pipe(z.string().max(60, words("intake.taking.issues.numberLong"))),
  arrivedOn: day("intake.taking.issues.arrivedOn"),
  supervisor: z.string().default(""),
});

/** The day a matter reached the bureau may lie back as far as a letter can lie in a drawer, and not further. */
const farthest = 365;

/** How a matter reached the bureau: every fault at its field, or its origin. */
export function readOrigin(
  kind: "complaint" | "tip",
  typed: Record<string, string>,
  by: Member,
): Promise<{ origin: Origin } | { issues: Issue[] }> {
  return asMember(by, async (tx) => {
    const form = originForm.safeParse(typed);
    const issues = form.success ? [] : issuesOf(form.error);
    const wrong = (field: string, key: Issue["key"]) => {
      if (!issues.some((issue) => issue.field === field)) issues.push({ field, key });
    };
    const channel = typed.channel as TakenChannel;
    const { arrivedOn = "", supervisor = "" } = typed;
    const now = await today(tx);
    if (kind === "complaint" && nameless.includes(channel)) wrong("channel", "intake.taking.issues.nobodyComplains");
    if (numbered.includes(channel) && !plainNumber(typed.sourceNumber ?? "")) wrong("sourceNumber", "intake.taking.issues.number");
    if (arrivedOn > now) wrong("arrivedOn", "intake.taking.issues.future");
    if (arrivedOn < dayAfter(now, -farthest)) wrong("arrivedOn", "intake.taking.issues.longAgo");
    const serves = and(eq(supervisors.number, supervisor), isNull(supervisors.endedOn));
    const [sentBy] = channel === "supervisor" ? await tx.select({ id: supervisors.id }).from(supervisors).where(serves) : [];
    if (channel === "supervisor" && !sentBy) wrong("supervisor", "intake.taking.issues.supervisor");
    if (!form.success || issues.length) return { issues };
    const { sourceNumber } = form.data;
    return { origin: { channel, sourceNumber: sourceNumber || null, supervisorId: sentBy?.id ?? null, takenBy: by.id, arrivedOn } };
  });
}
