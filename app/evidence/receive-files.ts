import { rm } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import type { Issue } from "#app/i18n/keys.ts";
import { kindOf, kinds } from "./kinds.ts";
import { shelveOriginal } from "./shelve-original.ts";
import type { EvidenceFile, Upload } from "./upload.ts";

/** What counts of a file that is there already. */
type Counted = { mediaType: string };

export type Fault = Pick<Issue, "key" | "facts">;

/**
 * Judges files by their content and shelves the good ones locked, the same bytes once; what is refused is said at the field. None stays
 * where it was.
 */
export async function receiveFiles(
  field: string,
  uploads: Upload[],
  before: Counted[],
  takes: "all" | "pictures" = "all",
): Promise<{ files: EvidenceFile[]; issues: Issue[] }> {
  const files: EvidenceFile[] = [];
  const issues: Issue[] = [];
  for (const upload of uploads) {
    const mediaType = (await fileTypeFromFile(upload.path).catch(() => undefined))?.mime ?? "";
    const fault = faultOf(upload, mediaType, [...before, ...files], takes);
    if (fault) {
      if (!issues.some((issue) => issue.key === fault.key)) issues.push({ field, ...fault });
    } else if (!files.some(({ sha256 }) => sha256.equals(upload.sha256))) {
      files.push({ ...(await shelveOriginal(upload.path, upload.sha256)), bytes: upload.bytes, mediaType });
    }
    await rm(upload.path, { force: true });
  }
  return { files, issues };
}

function faultOf({ bytes, cut }: Upload, mediaType: string, already: Counted[], takes: "all" | "pictures"): Fault | null {
  const kind = kindOf(mediaType);
  if (takes === "pictures" && kind !== "picture") return { key: "intake.issues.pictureKind" };
  if (!kind) return { key: "intake.issues.fileKind" };
  const { megabytes } = kinds[kind];
  const size: Fault = { key: `intake.issues.${kind}Size`, facts: { megabytes } };
  return noRoomFor(mediaType, already) ?? (cut || bytes > megabytes * 1024 * 1024 ? size : null);
}

/** Whether there are as many of this kind as may be. */
export function noRoomFor(mediaType: string, already: Counted[]): Fault | null {
  const kind = kindOf(mediaType);
  if (!kind) return null;
  const { count } = kinds[kind];
  const full = already.filter((file) => kindOf(file.mediaType) === kind).length >= count;
  return full ? { key: `intake.issues.${kind}Count`, facts: { count } } : null;
}
