import { unlink } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import type { Issue } from "#app/i18n/keys.ts";
import { kindOf, kinds } from "./kinds.ts";
import { shelve } from "./store.ts";
import type { EvidenceFile, Upload } from "./upload.ts";

/** Judges files by their content and shelves the good ones; what is refused is deleted and said at the field. */
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
      await unlink(upload.path);
      if (!issues.some((issue) => issue.key === fault.key)) issues.push({ field, ...fault });
    } else {
      await shelve("originals", upload.path, upload.sha256);
      files.push({ sha256: upload.sha256, bytes: upload.bytes, mediaType });
    }
  }
  return { files, issues };
}

function faultOf(
  { bytes, cut }: Upload,
  mediaType: string,
  already: EvidenceFile[],
  takes: "all" | "pictures",
): Pick<Issue, "key" | "facts"> | null {
  const kind = kindOf(mediaType);
  if (takes === "pictures" && kind !== "picture") return { key: "intake.issues.pictureKind" };
  if (!kind) return { key: "intake.issues.fileKind" };
  const { count, megabytes } = kinds[kind];
  if (already.filter((file) => kindOf(file.mediaType) === kind).length >= count)
    return { key: `intake.issues.${kind}Count`, facts: { count } };
  return cut || bytes > megabytes * 1024 * 1024 ? { key: `intake.issues.${kind}Size`, facts: { megabytes } } : null;
}
