import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { today } from "#app/deadlines/today.ts";
import { evidenceRows } from "#app/evidence/evidence-rows.ts";
import type { EvidenceFile } from "#app/evidence/upload.ts";
import type { Tx } from "#db/client.server.ts";
import { enqueue } from "#db/queue.ts";
import { evidence, evidenceKeys } from "#db/schema/evidence.ts";
import { contactKeys, contactMarks } from "#db/schema/identity.ts";
import { submissions } from "#db/schema/intake.ts";
import type { CheckReason } from "./check-reason.ts";
import { marksOf } from "./contact-marks.ts";
import type { Proof } from "./proof.ts";
import { sealContact } from "./seal-contact.ts";
import type { Origin, ToFile } from "./to-file.ts";

/**
 * Both doors write a filing here, in one transaction: the submission, its evidence, the activity and the promised jobs. Gives
 * the day from which the law's periods run. Of what a citizen sends nothing keeps the minute, named or not: one complaint without
 * its minute among others would say that an anonymous tip came with it (SECURITY R13).
 */
export async function writeSubmission(
  tx: Tx,
  form: ToFile & Origin & { elsewhere: string | null; rewardHash?: Buffer; toCheck?: CheckReason | null },
  files: EvidenceFile[],
  proof: Proof,
): Promise<string> {
  const id = randomUUID();
  const filedOn = form.arrivedOn ?? (await today(tx));
  const rows = await evidenceRows(id, files);
  const sealed = form.contact && (await sealContact(form.contact, id));
  const { kind, identity, channel, sourceNumber, supervisorId, takenBy } = form;
  const unseen = channel === "web" || identity === "anonymous";
  const marks = marksOf(form, id);
  const filing = tx.insert(submissions).values({
    ...{ id, kind, identity, channel, sourceNumber, supervisorId, takenBy },
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
    platform: form.platform || null,
    creditCode: form.creditCode || null,
    orderNumber: form.orderNumber,
    behalf: form.behalf,
    rewardHash: form.rewardHash ?? null,
    toCheck: form.toCheck ?? null,
    filedOn,
    filedAt: unseen ? null : sql`statement_timestamp()`,
    ...proof,
  });
  const facts = { kind, topic: form.topic, pictures: files.length, ...(channel === "web" ? {} : { channel }) };
  const verb = channel === "web" ? "submission.filed" : "submission.taken-down";
  // One behind the other without waiting for each answer; the filing first, because the rest hangs on it.
  await Promise.all([
    filing.execute(),
    sealed && tx.insert(contactKeys).values({ submissionId: id, sealedKey: sealed.key }),
    marks.length && tx.insert(contactMarks).values(marks),
    files.length && tx.insert(evidence).values(rows.files),
    files.length && tx.insert(evidenceKeys).values(rows.keys),
    enqueue(tx, "lead.route", { submissionId: id }),
    files.length && enqueue(tx, "evidence.clean", { submissionId: id }),
    record(tx, verb, { kind: "submission", id }, facts, unseen ? `${filedOn} 00:00+08` : undefined),
  ]);
  return filedOn;
}
