import { eq } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { members } from "#db/schema/team.ts";
import { changeLead, write } from "./change-lead.ts";
import { waitsForLeader } from "./lead-returns.ts";
import { next } from "./lead-stages.ts";

export type ClaimOutcome = { outcome: "claimed" } | { outcome: "taken"; by: string } | { outcome: "unknown" };

/** A lead is worked by one person at a time; whoever asks second is told who was first. */
export function claimLead(number: string, by: Member): Promise<ClaimOutcome> {
  return changeLead<ClaimOutcome>(number, by, async (tx, lead) => {
    if (await waitsForLeader(tx, lead.id)) return { outcome: "unknown" };
    const stage = next(lead.kind, lead.stage, "claim");
    if (lead.claimedBy || !stage) {
      const [first] = lead.claimedBy ? await tx.select({ name: members.name }).from(members).where(eq(members.id, lead.claimedBy)) : [];
      return { outcome: "taken", by: first?.name ?? "" };
    }
    await write(tx, lead, "lead.claimed", { claimedBy: by.id, stage });
    return { outcome: "claimed" };
  });
}
