import { rm } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import type { Issue } from "#app/i18n/keys.ts";
import { kindOf, kinds } from "./kinds.ts";
import { shelve } from "./store.ts";
import type { EvidenceFile, Upload } from "./upload.ts";

export type Fault = Pick<Issue, "key" | "facts">;

/** Judges files by their content and shelves the good ones, the same bytes once; what is refused is deleted and said at the field. */
export async function receiveFiles(
  field: string,
  uploads: Upload[],
  before: EvidenceFile[],
  takes: "all" | "pictures" = "all",
): Promise<{ files: EvidenceFile[]; issues: Issue[] }> {
  const files: EvidenceFile[] = [];
  const issues: Issue[] = [];
  for (const upload of uploads) {
    const mediaType = (await fileTypeFromFile(upload.path).catch(() => undefined))?.mime ?? "";
    const fault = faultOf(upload, mediaType, [...before, ...files], takes);
    if (fault) {
      await rm(upload.path, { force: true });
      if (!issues.some((issue) => issue.key === fault.key)) issues.push({ field, ...fault });
    } else {
      await shelve("originals", upload.path, upload.sha256);
      if (!files.some(({ sha256 }) => sha256.equals(upload.sha256))) files.push({ sha256: upload.sha256, bytes: upload.bytes, mediaType });
    }
  }
  return { files, issues };
}

function faultOf({ bytes, cut }: Upload, mediaType: string, already: EvidenceFile[], takes: "all" | "pictures"): Fault | null {
  const kind = kindOf(mediaType);
  if (takes === "pictures" && kind !== "picture") return { key: "intake.issues.pictureKind" };
  if (!kind) return { key: "intake.issues.fileKind" };
  const { megabytes } = kinds[kind];
  const size: Fault = { key: `intake.issues.${kind}Size`, facts: { megabytes } };
  return noRoomFor(mediaType, already) ?? (cut || bytes > megabytes * 1024 * 1024 ? size : null);
}

/** Whether there are as many of this kind as may be. */
export function noRoomFor(mediaType: string, already: EvidenceFile[]): Fault | null {
  const kind = kindOf(mediaType);
  if (!kind) return null;
  const { count } = kinds[kind];
  const full = already.filter((file) => kindOf(file.mediaType) === kind).length >= count;
  return full ? { key: `intake.issues.${kind}Count`, facts: { count } } : null;
}
