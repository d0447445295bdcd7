import { complaintForm } from "./complaint-form.ts";
import { receive } from "./receive.ts";
import type { Sent, Submission } from "./sent.ts";

/** A consumer's dispute, to be mediated. The operator will learn who complains; the form has said so. */
export function submitComplaint(sent: Sent): Promise<Submission> {
  return receive("complaint", sent, complaintForm, ({ name, phone, address, amountYuan, ...form }) => ({
    ...form,
    identity: "real-name",
    contact: { name, phone, address },
    amountYuan: amountYuan || null,
  }));
}
