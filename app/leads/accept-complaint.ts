import { deadlineFor } from "#app/deadlines/deadline-for.ts";
import { today } from "#app/deadlines/today.ts";
import type { Member } from "#app/team/member.ts";
import { changeLead, write } from "./change-lead.ts";
import { next } from "./lead-stages.ts";

export type AcceptOutcome = { outcome: "accepted" } | { outcome: "unknown" } | { outcome: "wrong-stage" };

/** Accepts a complaint for mediation: from today the 60 days run (市监令121 art. 23(5)). */
export function acceptComplaint(number: string, by: Member): Promise<AcceptOutcome> {
  return changeLead<AcceptOutcome>(number, by, async (tx, lead) => {
    const stage = next(lead.kind, lead.stage, "accept");
    if (!stage) return { outcome: "wrong-stage" };
    const acceptedOn = await today(tx);
    await write(tx, lead, "lead.accepted", { stage, acceptedOn, ...(await deadlineFor(tx, "complaint-mediation", acceptedOn)) });
    return { outcome: "accepted" };
  });
}
