import type { Tx } from "#db/client.server.ts";
import { evidence, evidenceKeys } from "#db/schema/evidence.ts";
import { evidenceRows } from "./evidence-rows.ts";
import type { EvidenceFile } from "./upload.ts";

/** Puts files to a filing that is there, each with its key. */
export async function putEvidence(tx: Tx, submissionId: string, sent: EvidenceFile[]): Promise<void> {
  if (!sent.length) return;
  const { files, keys } = await evidenceRows(submissionId, sent);
  await tx.insert(evidence).values(files);
  await tx.insert(evidenceKeys).values(keys);
}
