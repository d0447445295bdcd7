import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { today } from "#app/deadlines/today.ts";
import type { EvidenceFile } from "#app/evidence/upload.ts";
import type { Tx } from "#db/client.server.ts";
import { enqueue } from "#db/queue.ts";
import { evidence } from "#db/schema/evidence.ts";
import { contactKeys } from "#db/schema/identity.ts";
import { submissions } from "#db/schema/intake.ts";
import type { CheckReason } from "./check-reason.ts";
import type { Proof } from "./proof.ts";
import { sealContact } from "./seal-contact.ts";
import type { Origin, ToFile } from "./to-file.ts";

/**
 * Both doors write a filing here, in one transaction: the submission, its evidence, the activity and the promised jobs. Gives
 * the day from which the law's periods run.
 *
 * @param unseen no minute is kept: of an anonymous tip, and of a complaint that came together with one (SECURITY R13)
 */
export async function writeSubmission(
  tx: Tx,
  form: ToFile & Origin & { elsewhere: string | null; rewardHash?: Buffer; toCheck?: CheckReason | null },
  files: EvidenceFile[],
  proof: Proof,
  unseen = form.identity === "anonymous",
): Promise<string> {
  const id = randomUUID();
  const filedOn = form.arrivedOn ?? (await today(tx));
  const sealed = form.contact && (await sealContact(form.contact, id));
  const { kind, identity, channel, sourceNumber, supervisorId, takenBy } = form;
  await tx.insert(submissions).values({
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
  if (sealed) await tx.insert(contactKeys).values({ submissionId: id, sealedKey: sealed.key });
  if (files.length) await tx.insert(evidence).values(files.map((file) => ({ submissionId: id, ...file })));
  await enqueue(tx, "lead.route", { submissionId: id });
  if (files.length) await enqueue(tx, "evidence.clean", { submissionId: id });
  const facts = { kind, topic: form.topic, pictures: files.length, ...(channel === "web" ? {} : { channel }) };
  const verb = channel === "web" ? "submission.filed" : "submission.taken-down";
  // Last: the record is one chain, and whoever writes into it holds it until the transaction ends.
  await record(tx, verb, { kind: "submission", id }, facts, unseen ? `${filedOn} 00:00+08` : undefined);
  return filedOn;
}
