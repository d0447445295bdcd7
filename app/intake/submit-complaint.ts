import { complaintForm, complaintOf } from "./complaint-form.ts";
import { receive } from "./receive.ts";
import type { Sent, Submission } from "./sent.ts";

/** A consumer's dispute, to be mediated. The operator will learn who complains; the form has said so. */
export const submitComplaint = (sent: Sent): Promise<Submission> => receive(sent, complaintForm, complaintOf);
