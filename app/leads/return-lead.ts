import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { leadReturns } from "#db/schema/lead-returns.ts";
import { changeLead } from "./change-lead.ts";
import { handOver } from "./hand-over.ts";
import { intakeUnit } from "./insert-lead.ts";
import { isReturnable, isRuled } from "./lead-returns.ts";
import { readWords } from "./words-form.ts";

export type ReturnOutcome = { outcome: "returned" } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** Not ours: back to intake with a reason, never sideways to another unit (市监令121 art. 41). What a leader decided stays. */
export async function returnLead(number: string, reason: string, by: Member): Promise<ReturnOutcome> {
  const read = readWords("reason", reason);
  if ("issues" in read) return { outcome: "invalid", issues: read.issues };
  return changeLead<ReturnOutcome>(number, by, async (tx, lead) => {
    if (!isReturnable(lead.stage) || by.unit.kind === "intake" || (await isRuled(tx, lead.id))) return { outcome: "unknown" };
    await tx.insert(leadReturns).values({ leadId: lead.id, unitId: by.unit.id, memberId: by.id, reason: read.words });
    await record(tx, "lead.returned", { kind: "lead", id: lead.id }, { from: by.unit.slug });
    await handOver(tx, lead, await intakeUnit(tx));
    return { outcome: "returned" };
  });
}
