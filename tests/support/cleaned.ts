import { type Clean, cleanFile } from "#app/evidence/clean-file.ts";
import type { EvidenceFile } from "#app/evidence/upload.ts";
import { withOriginal } from "#app/evidence/with-original.ts";

/** What the job would make of an original that has arrived. */
export const cleaned = (file: EvidenceFile | undefined): Promise<Clean | null> => {
  if (!file) throw new Error("was not received");
  return withOriginal(file, (place) => cleanFile(place, file.sha256, file.mediaType));
};
