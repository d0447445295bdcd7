import { record } from "#app/activity/record.ts";
import { today } from "#app/deadlines/today.ts";
import { issuesOf } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { asCitizen, errorCode, isDuplicate } from "#db/client.server.ts";
import { enqueue } from "#db/queue.ts";
import { senderDeeds } from "#db/schema/thread.ts";
import { type Deed, deedForms, openDeeds } from "./deeds.ts";
import { matterOf } from "./matter-of.ts";
import { readReceipt, receiptHashes } from "./receipt.ts";

export type DeedOutcome = { outcome: "done" | "unknown" | "closed-to" } | { outcome: "invalid"; issues: Issue[] };

const verbs = { withdraw: "deed.withdrawn", reopen: "deed.reopened", rate: "deed.rated" } as const;

/** What the database says when the same deed, or what followed from it, was there a moment before. */
const refused = "42501";

/**
 * The sender takes a matter back (the form says which), asks to have it opened again (once, within 30 days) or says how it was handled.
 * What follows for its leads is promised in the same breath, and nothing for the other half. "closed-to": it was done before, or is not
 * possible now.
 */
export async function doDeed(kind: Deed, typed: Record<string, string>): Promise<DeedOutcome> {
  const receipt = readReceipt(typed.receipt ?? "");
  if (!receipt) return { outcome: "unknown" };
  const done = asCitizen(async (tx): Promise<DeedOutcome> => {
    const filing = await matterOf(tx, typed.matter ?? "");
    if (!filing) return { outcome: "unknown" };
    const { submissionId } = filing;
    if (!(await openDeeds(tx, submissionId))[kind]) return { outcome: "closed-to" };
    const form = deedForms[kind].safeParse(typed);
    if (!form.success) return { outcome: "invalid", issues: issuesOf(form.error) };
    const day = `${await today(tx)} 00:00+08`;
    await tx.insert(senderDeeds).values({ submissionId, kind, ...form.data });
    await record(tx, verbs[kind], { kind: "submission", id: submissionId }, {}, day);
    await enqueue(tx, "sender.deed", { submissionId, kind });
    return { outcome: "done" };
  }, receiptHashes(receipt));
  return done.catch((error: unknown) => {
    if (isDuplicate(error) || errorCode(error) === refused) return { outcome: "closed-to" };
    throw error;
  });
}
