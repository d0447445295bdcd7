import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { messages } from "#db/schema/thread.ts";
import { changeLead } from "./change-lead.ts";
import { readWords } from "./words-form.ts";

export type AskOutcome = { outcome: "asked" } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** Asks the sender something; they read it with their receipt and nobody learns who they are. */
export async function askSender(number: string, body: string, by: Member): Promise<AskOutcome> {
  const read = readWords("body", body);
  if ("issues" in read) return { outcome: "invalid", issues: read.issues };
  return changeLead<AskOutcome>(number, by, async (tx, lead) => {
    if (lead.stage === "closed") return { outcome: "unknown" };
    await tx.insert(messages).values({ submissionId: lead.submissionId, author: "bureau", memberId: by.id, body: read.words });
    await record(tx, "message.asked", { kind: "lead", id: lead.id });
    return { outcome: "asked" };
  });
}
