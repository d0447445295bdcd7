import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { deadlineFor } from "#app/deadlines/deadline-for.ts";
import { today } from "#app/deadlines/today.ts";
import type { EvidenceFile } from "#app/evidence/upload.ts";
import { asCitizen, isDuplicate, type Tx } from "#db/client.server.ts";
import { enqueue } from "#db/queue.ts";
import { evidence } from "#db/schema/evidence.ts";
import { contactKeys } from "#db/schema/identity.ts";
import { submissions } from "#db/schema/intake.ts";
import { receiptFilings } from "#db/schema/receipts.ts";
import { sortSubmission, toldWhere } from "./look-at-story.ts";
import { formKeyHash } from "./new-form-key.ts";
import { inGroups, receiptHash, receiptOf } from "./receipt.ts";
import { keyed } from "./receipt-key.ts";
import { type Contact, sealContact } from "./seal-contact.ts";
import type { Filed } from "./sent.ts";

export type ToFile = {
  kind: "complaint" | "tip";
  identity: "real-name" | "contact-only" | "anonymous";
  contact: Contact | null;
  topic: string;
  merchantName: string;
  merchantAddress: string;
  township: string;
  happenedOn: string;
  story: string;
  request: string | null;
  amountYuan: string | null;
};

/**
 * One transaction writes the submission, its evidence, the activity and the promised jobs; only after it has committed is
 * there a receipt (SECURITY R1). The same form again finds what is there and gets the same receipt; the same form with
 * other words is "changed".
 */
export async function fileSubmission(form: ToFile, files: EvidenceFile[], formKey: string): Promise<Filed | { outcome: "changed" }> {
  const receipt = receiptOf(formKey);
  const hash = receiptHash(receipt);
  // Keyed: a plain hash over a story that is known and a phone number that is not would give the number away.
  const fingerprint = keyed("fingerprint", JSON.stringify([form, files.map((file) => file.sha256.toString("hex")).sort()]));
  const elsewhere = await elsewhereFor(form);
  const filedOn = await asCitizen((tx) =>
    write(tx, { ...form, elsewhere }, files, { formKeyHash: formKeyHash(formKey), fingerprint, receiptHash: hash }),
  ).catch((error: unknown) => {
    if (isDuplicate(error)) return null;
    throw error;
  });
  return asCitizen(async (tx) => {
    const [kept] = await tx.select().from(receiptFilings);
    if (!kept || (filedOn === null && !kept.fingerprint.equals(fingerprint))) return { outcome: "changed" };
    const due = await deadlineFor(tx, form.kind === "tip" ? "tip-check" : "complaint-acceptance", kept.filedOn);
    const { kind, identity } = form;
    return {
      outcome: "filed",
      kind,
      identity,
      elsewhere: kept.elsewhere,
      receipt: inGroups(receipt),
      filedOn: kept.filedOn,
      files: files.length,
      ...due,
    };
  }, hash);
}

type Proof = { formKeyHash: Buffer; fingerprint: Buffer; receiptHash: Buffer };

/** Where else the sender should turn: when they were not sure themselves, or are owed wages. Filed it is all the same. */
async function elsewhereFor({ topic, merchantName, story }: ToFile): Promise<string | null> {
  if (topic !== "other") return toldWhere({ elsewhere: null }, story);
  return toldWhere(await sortSubmission(merchantName, story), story);
}

async function write(tx: Tx, form: ToFile & { elsewhere: string | null }, files: EvidenceFile[], proof: Proof): Promise<string> {
  const id = randomUUID();
  const filedOn = await today(tx);
  const anonymous = form.identity === "anonymous";
  const sealed = form.contact && (await sealContact(form.contact, id));
  await tx.insert(submissions).values({
    id,
    kind: form.kind,
    identity: form.identity,
    sealedContact: sealed?.contact ?? null,
    topicSlug: form.topic,
    merchantName: form.merchantName,
    merchantAddress: form.merchantAddress,
    township: form.township || null,
    elsewhere: form.elsewhere,
    happenedOn: form.happenedOn || null,
    story: form.story,
    request: form.request,
    amountYuan: form.amountYuan,
    filedOn,
    filedAt: anonymous ? null : sql`statement_timestamp()`,
    ...proof,
  });
  if (sealed) await tx.insert(contactKeys).values({ submissionId: id, sealedKey: sealed.key });
  if (files.length) await tx.insert(evidence).values(files.map((file) => ({ submissionId: id, ...file })));
  await enqueue(tx, "lead.route", { submissionId: id });
  if (files.length) await enqueue(tx, "evidence.clean", { submissionId: id });
  // Last: the record is one chain, and whoever writes into it holds it until the transaction ends.
  const facts = { kind: form.kind, topic: form.topic, pictures: files.length };
  await record(tx, "submission.filed", { kind: "submission", id }, facts, anonymous ? `${filedOn} 00:00+08` : undefined);
  return filedOn;
}
