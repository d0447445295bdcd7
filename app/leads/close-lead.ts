import { and, count, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { today } from "#app/deadlines/today.ts";
import { issuesOf, text, words } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import type { Tx } from "#db/client.server.ts";
import { leadNotes, leadTasks } from "#db/schema/leads.ts";
import { changeLead, type Lead, write } from "./change-lead.ts";
import { type ClosingCode, closingsFrom } from "./lead-stages.ts";

const closeForm = z.object({
  code: text(1, 60, "leads.issues.code"),
  /** What the citizen reads. An answer with an empty blank left in it is refused. */
  answer: text(10, 3000, "leads.issues.answer").refine((said) => !/_{2,}|＿{2,}|x{3,}|\*{2,}/i.test(said), words("leads.issues.blank")),
  /** Why the lead ends though a partner's task is still open. */
  waiver: text(0, 1000, "leads.issues.words").optional(),
});

export type CloseOutcome = { outcome: "closed" } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** Closes with a reason of the legal list and an answer. While a partner still has an open task, only with a waiver. */
export function closeLead(number: string, typed: Record<string, string>, by: Member): Promise<CloseOutcome> {
  return changeLead<CloseOutcome>(number, by, async (tx, lead) => {
    if (lead.stage === "closed") return { outcome: "unknown" };
    const open = await openTasks(tx, lead);
    const form = closeForm.safeParse(typed);
    const issues = form.success ? [] : issuesOf(form.error);
    if (typed.code && !closingsFrom(lead.stage).includes(typed.code as ClosingCode))
      issues.push({ field: "code", key: "leads.issues.codeForStage" });
    if (open && !typed.waiver?.trim()) issues.push({ field: "waiver", key: "leads.issues.waiver", facts: { count: open } });
    if (!form.success || issues.length) return { outcome: "invalid", issues };
    const { code, answer, waiver } = form.data;
    if (open && waiver) await waive(tx, lead, waiver, by);
    await write(tx, lead, "lead.closed", { stage: "closed", closingCode: code, answer, closedOn: await today(tx) }, { code, waived: open });
    return { outcome: "closed" };
  });
}

async function openTasks(tx: Tx, lead: Lead): Promise<number> {
  const [open] = await tx
    .select({ n: count() })
    .from(leadTasks)
    .where(and(eq(leadTasks.leadId, lead.id), isNull(leadTasks.doneOn)));
  return open?.n ?? 0;
}

/** What was still asked of a partner is asked no more; why stands in the notes. */
async function waive(tx: Tx, lead: Lead, why: string, by: Member): Promise<void> {
  await tx.insert(leadNotes).values({ leadId: lead.id, memberId: by.id, body: why });
  await tx.delete(leadTasks).where(and(eq(leadTasks.leadId, lead.id), isNull(leadTasks.doneOn)));
}
