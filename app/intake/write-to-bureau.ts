import { z } from "zod";
import { record } from "#app/activity/record.ts";
import { today } from "#app/deadlines/today.ts";
import { dropUploads } from "#app/evidence/drop-uploads.ts";
import { putEvidence } from "#app/evidence/put-evidence.ts";
import type { EvidenceFile, Upload } from "#app/evidence/upload.ts";
import { issuesOf, text } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { asCitizen, type Tx } from "#db/client.server.ts";
import { enqueue } from "#db/queue.ts";
import { messages } from "#db/schema/thread.ts";
import { filesToAdd } from "./add-files.ts";
import { type KeptFile, keepFor, readKept } from "./kept-file.ts";
import { matterOf } from "./matter-of.ts";
import { formKeyHash, isFormKey } from "./new-form-key.ts";
import { readReceipt, receiptHashes } from "./receipt.ts";

/** A letter of the sender: for which matter, its words, and the files of this post and of an earlier one that had to be mended. */
export type Letter = { receipt: string; matter: string; body: string; formKey: string; uploads: Upload[]; kept: string[] };

type Outcome = { outcome: "written"; files: number } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[]; kept: KeptFile[] };

const words = z.object({ body: text(2, 3000, "intake.issues.body") });
const wordsWithFiles = z.object({ body: text(0, 3000, "intake.issues.body") });

/**
 * The sender writes back about one matter, and puts files to it. The same form twice is one letter; with other words or files, after a
 * step back, it is another. Something wrong: nothing is written, and the files that were good are kept for the next try.
 *
 * @param without what the letter says when only files come, in the sender's language
 */
export async function writeToBureau(letter: Letter, without: string): Promise<Outcome> {
  const receipt = readReceipt(letter.receipt);
  const written = receipt && isFormKey(letter.formKey) ? await write(letter, receipt, without) : null;
  if (written) return written;
  await dropUploads(letter.uploads);
  return { outcome: "unknown" };
}

async function write(letter: Letter, receipt: string, without: string): Promise<Outcome | null> {
  const { formKey, uploads } = letter;
  const kept = await readKept(formKey, letter.kept);
  return asCitizen(async (tx) => {
    const filing = await matterOf(tx, letter.matter);
    if (!filing) return null;
    const { submissionId } = filing;
    const { sent, issues } = await filesToAdd(tx, submissionId, uploads, kept);
    const form = (uploads.length || kept.length ? wordsWithFiles : words).safeParse(letter);
    if (!form.success || issues.length) {
      const all = [...(form.success ? [] : issuesOf(form.error)), ...issues];
      return { outcome: "invalid", issues: all, kept: sent.map((file) => keepFor(formKey, file)) };
    }
    const row = { submissionId, author: "sender" as const, body: form.data.body || without, formKeyHash: keyOf(letter, kept) };
    const { count } = await tx.insert(messages).values(row).onConflictDoNothing();
    if (count === 0) return { outcome: "written", files: 0 };
    if (sent.length) await putTo(tx, submissionId, sent);
    const day = `${await today(tx)} 00:00+08`;
    await record(tx, "message.written", { kind: "submission", id: submissionId }, sent.length ? { files: sent.length } : {}, day);
    return { outcome: "written", files: sent.length };
  }, receiptHashes(receipt));
}

async function putTo(tx: Tx, submissionId: string, files: EvidenceFile[]): Promise<void> {
  await putEvidence(tx, submissionId, files);
  await enqueue(tx, "evidence.clean", { submissionId });
}

/** What makes it the same letter. Each matter has its own, so that the rows of one say nothing of the other's. */
function keyOf({ formKey, matter, body, uploads }: Letter, kept: EvidenceFile[]): Buffer {
  const files = [...uploads, ...kept].map(({ sha256 }) => sha256.toString("hex")).sort();
  return formKeyHash([formKey, matter, body, ...files].join("\n"));
}
