import { eq, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { type DraftOutcome, draftCase } from "./draft-case.ts";
import { ledgerEntry } from "./ledger.ts";

/** A case drafted from a closed lead's line in the ledger, and tied to the lead so that reviewers can be warned of what would betray its sender. */
export async function draftFromLead(
  lead: string,
  typed: Record<string, string>,
  by: Member,
): Promise<DraftOutcome | { outcome: "unknown" }> {
  if (!(await ledgerEntry(lead, by))) return { outcome: "unknown" };
  const done = await draftCase(typed, by);
  if (done.outcome === "invalid") return done;
  await asMember(by, async (tx) => {
    const [drafted] = await tx.select({ id: cases.id }).from(cases).where(eq(cases.number, done.number));
    if (!drafted) throw new Error("the draft is not there");
    await tx.execute(sql`select tie_case_to_lead(${drafted.id}, ${lead})`);
    await record(tx, "case.tied", { kind: "case", id: drafted.id }, { number: done.number, lead });
  });
  return done;
}
