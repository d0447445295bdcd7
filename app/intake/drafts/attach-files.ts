import { receiveFiles } from "#app/evidence/receive-files.ts";
import type { EvidenceFile, Upload } from "#app/evidence/upload.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { changeDraft } from "./change-draft.ts";
import { openDraft } from "./open-draft.ts";

export type Attached = { outcome: "attached"; files: EvidenceFile[]; issues: Issue[] } | { outcome: "gone" };

/** Judges files by their content and puts the good ones to the draft; the same file twice is one. What is refused is said. */
export async function attachFiles(key: string, uploads: Upload[]): Promise<Attached> {
  const draft = await openDraft(key);
  if (!draft) return { outcome: "gone" };
  const { files, issues } = await receiveFiles("files", uploads, draft.files);
  const kept = await changeDraft(key, (before) => ({ ...before, files: [...before.files, ...files.filter(isNew(before.files))] }));
  return kept ? { outcome: "attached", files: kept.files, issues } : { outcome: "gone" };
}

/** Takes a file away again; which is told by its place in the row, so that no hash travels. */
export async function detachFile(key: string, place: number): Promise<{ outcome: "detached" | "gone" }> {
  const kept = await changeDraft(key, (before) => ({ ...before, files: before.files.filter((_, index) => index !== place) }));
  return { outcome: kept ? "detached" : "gone" };
}

const isNew = (before: EvidenceFile[]) => (file: EvidenceFile) => !before.some(({ sha256 }) => sha256.equals(file.sha256));
