import { sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { type DraftOutcome, draftIn } from "./draft-case.ts";
import { ledgerEntry } from "./ledger.ts";

/**
 * A case drafted from a closed lead's line in the ledger, and tied to the lead so that reviewers can be warned of what would betray its
 * sender: drafted and tied, or neither.
 */
export async function draftFromLead(
  lead: string,
  typed: Record<string, string>,
  by: Member,
): Promise<DraftOutcome | { outcome: "unknown" }> {
  if (!(await ledgerEntry(lead, by))) return { outcome: "unknown" };
  return asMember(by, async (tx) => {
    const done = await draftIn(tx, typed, by);
    if (done.outcome === "invalid") return done;
    await tx.execute(sql`select tie_case_to_lead(${done.id}, ${lead})`);
    await record(tx, "case.tied", { kind: "case", id: done.id }, { number: done.number, lead });
    return { outcome: "drafted", number: done.number };
  });
}
