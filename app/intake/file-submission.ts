import type { EvidenceFile } from "#app/evidence/upload.ts";
import { asCitizen, isDuplicate } from "#db/client.server.ts";
import { receiptFilings } from "#db/schema/receipts.ts";
import { answerFiled } from "./answer-filed.ts";
import { sortSubmission, toldWhere } from "./look-at-story.ts";
import { proofOf } from "./proof.ts";
import type { Filed } from "./sent.ts";
import type { ToFile } from "./to-file.ts";
import { writeSubmission } from "./write-submission.ts";

const web = { channel: "web", sourceNumber: null, supervisorId: null, takenBy: null, arrivedOn: null } as const;

/**
 * The citizens' door. Only after the transaction has committed is there a receipt (SECURITY R1). The same form again finds what
 * is there and gets the same receipt; the same form with other words is "changed".
 */
export async function fileSubmission(form: ToFile, files: EvidenceFile[], formKey: string): Promise<Filed | { outcome: "changed" }> {
  const proof = proofOf(formKey, form, files);
  const elsewhere = await elsewhereFor(form);
  const filedOn = await asCitizen((tx) => writeSubmission(tx, { ...form, ...web, elsewhere }, files, proof)).catch((error: unknown) => {
    if (isDuplicate(error)) return null;
    throw error;
  });
  return asCitizen(async (tx) => {
    const [kept] = await tx.select().from(receiptFilings);
    if (!kept || (filedOn === null && !kept.fingerprint.equals(proof.fingerprint))) return { outcome: "changed" };
    return answerFiled(tx, form, kept, files.length, formKey);
  }, proof.receiptHash);
}

/** Where else the sender should turn: when they were not sure themselves, or are owed wages. Filed it is all the same. */
async function elsewhereFor({ topic, merchantName, story }: ToFile): Promise<string | null> {
  if (topic !== "other") return toldWhere({ elsewhere: null }, story);
  return toldWhere(await sortSubmission(merchantName, story), story);
}
