import { z } from "zod";
import { record } from "#app/activity/record.ts";
import { today } from "#app/deadlines/today.ts";
import { issuesOf, text } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { asCitizen, isDuplicate } from "#db/client.server.ts";
import { messages } from "#db/schema/intake.ts";
import { receiptFilings } from "#db/schema/receipts.ts";
import { formKeyHash, isFormKey } from "./new-form-key.ts";
import { readReceipt, receiptHashes } from "./receipt.ts";

const messageForm = z.object({ body: text(2, 3000, "intake.issues.body") });

type Outcome = { outcome: "written" } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** The sender writes back. The same form twice is one message; with other words, after a step back, it is another. */
export async function writeToBureau(sent: { receipt: string; body: string; formKey: string }): Promise<Outcome> {
  const receipt = readReceipt(sent.receipt);
  if (!receipt || !isFormKey(sent.formKey)) return { outcome: "unknown" };
  const form = messageForm.safeParse(sent);
  if (!form.success) return { outcome: "invalid", issues: issuesOf(form.error) };
  const written = asCitizen(async (tx): Promise<Outcome> => {
    const [filing] = await tx.select().from(receiptFilings);
    if (!filing) return { outcome: "unknown" };
    const { submissionId, identity } = filing;
    const day = `${await today(tx)} 00:00+08`;
    const { body } = form.data;
    await tx.insert(messages).values({ submissionId, author: "sender", body, formKeyHash: formKeyHash(`${sent.formKey}\n${body}`) });
    await record(tx, "message.written", { kind: "submission", id: submissionId }, {}, identity === "anonymous" ? day : undefined);
    return { outcome: "written" };
  }, receiptHashes(receipt));
  return written.catch((error: unknown) => {
    if (isDuplicate(error)) return { outcome: "written" };
    throw error;
  });
}
