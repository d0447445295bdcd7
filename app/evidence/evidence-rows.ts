import { randomUUID } from "node:crypto";
import { originalPlace, sealKey } from "./seal-key.ts";
import type { EvidenceFile } from "./upload.ts";

/** The rows that put files to a filing, each with its key: sealed to the bureau, and open until its cleaned copy is made. */
export async function evidenceRows(submissionId: string, sent: EvidenceFile[]) {
  const files = sent.map(({ sha256, sealedSha256, bytes, mediaType }) => ({
    ...{ id: randomUUID(), submissionId },
    ...{ sha256, sealedSha256, bytes, mediaType },
  }));
  const keys = await Promise.all(
    files.map(async ({ id }, place) => {
      const workingKey = sent[place]?.key;
      if (!workingKey) throw new Error("a file without a key");
      return { evidenceId: id, workingKey, sealedKey: await sealKey(workingKey, originalPlace(id)) };
    }),
  );
  return { files, keys };
}
