import type { CheckReason } from "#app/intake/check-reason.ts";
import { newFormKey } from "#app/intake/new-form-key.ts";
import { proofOf } from "#app/intake/proof.ts";
import { tipForm, tipOf } from "#app/intake/tip-form.ts";
import type { ToFile } from "#app/intake/to-file.ts";
import { writeSubmission } from "#app/intake/write-submission.ts";
import { asCitizen } from "#db/client.server.ts";
import { tip } from "./sent.ts";

/** Files a tip that stands to be checked for this reason. */
export async function sendToCheck(toCheck: CheckReason, formKey = newFormKey(), typed: Record<string, string> = {}): Promise<void> {
  const form: ToFile = tipOf(tipForm("anonymous").parse(tip(typed).typed));
  const web = { channel: "web", sourceNumber: null, supervisorId: null, takenBy: null, arrivedOn: null, elsewhere: null } as const;
  await asCitizen((tx) => writeSubmission(tx, { ...form, ...web, toCheck }, [], proofOf(formKey, form, [])));
}
