import { asCitizen } from "#db/client.server.ts";
import { receiptFilings } from "#db/schema/receipts.ts";
import { isFormKey } from "./new-form-key.ts";
import { inGroups, readReceipt, receiptHashes, receiptOf } from "./receipt.ts";

type Copied = { outcome: "right" | "wrong"; receipt: string; formKey: string; kind: "complaint" | "tip" | "both" };

/** Whether somebody copied down their receipt rightly. It is drawn again from the form's key, and nothing is written anywhere. */
export async function checkCopy(sent: { receipt: string; formKey: string }): Promise<Copied | { outcome: "unknown" }> {
  if (!isFormKey(sent.formKey)) return { outcome: "unknown" };
  const receipt = receiptOf(sent.formKey);
  const [filing, half] = await asCitizen((tx) => tx.select().from(receiptFilings), receiptHashes(receipt));
  // A form that was never sent has no receipt yet; showing one would promise what nobody keeps.
  if (!filing) return { outcome: "unknown" };
  const outcome = readReceipt(sent.receipt) === receipt ? "right" : "wrong";
  return { outcome, receipt: inGroups(receipt), formKey: sent.formKey, kind: half ? "both" : filing.kind };
}
