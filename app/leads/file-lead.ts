import type { Member } from "#app/team/member.ts";
import { changeLead, write } from "./change-lead.ts";
import { next } from "./lead-stages.ts";

export type FileOutcome = { outcome: "filed" } | { outcome: "unknown" } | { outcome: "wrong-stage" };

/** 立案: the check has ended with a decision to file, so its limit is met; a case has its own in the bureau's case system. */
export function fileLead(number: string, by: Member): Promise<FileOutcome> {
  return changeLead<FileOutcome>(number, by, async (tx, lead) => {
    const stage = next(lead.kind, lead.stage, "file");
    if (!stage) return { outcome: "wrong-stage" };
    await write(tx, lead, "lead.filed", { stage, dueOn: null, dueReason: null });
    return { outcome: "filed" };
  });
}
