import { receive } from "./receive.ts";
import type { Sent, Submission } from "./sent.ts";
import { tipForm } from "./tip-form.ts";

/** A clue of wrongdoing. Of an anonymous informant nothing is kept but the day. */
export function submitTip(sent: Sent): Promise<Submission> {
  return receive("tip", sent, tipForm(sent.typed.identity ?? ""), (form) => ({
    ...form,
    contact:
      form.identity === "anonymous" ? null : { name: form.identity === "real-name" ? form.name : "", phone: form.phone, address: "" },
    request: null,
    amountYuan: null,
  }));
}
