import { receive } from "./receive.ts";
import type { Sent, Submission } from "./sent.ts";
import { tipForm, tipOf } from "./tip-form.ts";

/** A clue of wrongdoing. Of an anonymous informant nothing is kept but the day. */
export const submitTip = (sent: Sent): Promise<Submission> => receive(sent, tipForm(sent.typed.identity ?? ""), tipOf);
