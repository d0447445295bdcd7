import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { record } from "#app/activity/record.ts";
import { today } from "#app/deadlines/today.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { leads, leadTasks } from "#db/schema/leads.ts";
import { readWords } from "./words-form.ts";

export type TaskOutcome = { outcome: "done" } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** A partner unit has done its part and says what came of it. */
export async function finishTask(number: string, taskId: string, outcome: string, by: Member): Promise<TaskOutcome> {
  const read = readWords("outcome", outcome);
  if ("issues" in read) return { outcome: "invalid", issues: read.issues };
  if (!z.uuid().safeParse(taskId).success) return { outcome: "unknown" };
  return asMember(by, async (tx) => {
    const [lead] = await tx.select({ id: leads.id }).from(leads).where(eq(leads.number, number));
    if (!lead) return { outcome: "unknown" };
    const ours = and(eq(leadTasks.id, taskId), eq(leadTasks.leadId, lead.id), eq(leadTasks.unitId, by.unit.id), isNull(leadTasks.doneOn));
    const done = await tx
      .update(leadTasks)
      .set({ doneOn: await today(tx), doneBy: by.id, outcome: read.words })
      .where(ours)
      .returning();
    if (!done.length) return { outcome: "unknown" };
    await record(tx, "task.done", { kind: "lead", id: lead.id }, { unit: by.unit.slug });
    return { outcome: "done" };
  });
}
