import { eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { leadNotes, leads } from "#db/schema/leads.ts";
import { readWords } from "./words-form.ts";

export type NoteOutcome = { outcome: "noted" } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** A word between colleagues; whoever sees the lead may leave one, owner or partner. */
export async function noteLead(number: string, body: string, by: Member): Promise<NoteOutcome> {
  const read = readWords("note", body);
  if ("issues" in read) return { outcome: "invalid", issues: read.issues };
  return asMember(by, async (tx) => {
    const [lead] = await tx.select({ id: leads.id }).from(leads).where(eq(leads.number, number));
    if (!lead) return { outcome: "unknown" };
    await tx.insert(leadNotes).values({ leadId: lead.id, memberId: by.id, body: read.words });
    await record(tx, "lead.noted", { kind: "lead", id: lead.id });
    return { outcome: "noted" };
  });
}
