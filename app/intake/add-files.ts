import { eq, sql } from "drizzle-orm";
import { dropUploads } from "#app/evidence/drop-uploads.ts";
import { receiveFiles } from "#app/evidence/receive-files.ts";
import type { EvidenceFile, Upload } from "#app/evidence/upload.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Tx } from "#db/client.server.ts";
import { receiptFiles } from "#db/schema/receipts.ts";

/** `sent` are those of this letter that are not there yet; `kept` of an earlier post of it are among them. */
export type ToAdd = { sent: EvidenceFile[]; issues: Issue[] };

/**
 * Judges what comes with a letter by what the matter has already: the same kinds and counts as on the form, and the same file twice
 * is one. Two letters with files wait for each other until the transaction ends.
 */
export async function filesToAdd(tx: Tx, submissionId: string, uploads: Upload[], kept: EvidenceFile[]): Promise<ToAdd> {
  if (!uploads.length && !kept.length) return { sent: [], issues: [] };
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${submissionId}, 7263))`);
  const { sha256, bytes, mediaType } = receiptFiles;
  const there = await tx.select({ sha256, bytes, mediaType }).from(receiptFiles).where(eq(receiptFiles.submissionId, submissionId));
  const before = kept.filter(isNewTo(there));
  const fresh = uploads.filter(isNewTo([...there, ...before]));
  await dropUploads(uploads.filter((upload) => !fresh.includes(upload)));
  const { files, issues } = await receiveFiles("files", fresh, [...there, ...before]);
  const sent = [...before, ...files];
  return { sent: sent.filter((file, place) => isNewTo(sent.slice(0, place))(file)), issues };
}

const isNewTo =
  (known: { sha256: Buffer }[]) =>
  ({ sha256 }: { sha256: Buffer }): boolean =>
    !known.some((one) => one.sha256.equals(sha256));
