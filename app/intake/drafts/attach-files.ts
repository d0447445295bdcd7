import { dropUploads } from "#app/evidence/drop-uploads.ts";
import { noRoomFor, receiveFiles } from "#app/evidence/receive-files.ts";
import { isShelved } from "#app/evidence/store.ts";
import type { EvidenceFile, Upload } from "#app/evidence/upload.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { changeDraft } from "./change-draft.ts";
import { openDraft } from "./open-draft.ts";

export type Attached = { outcome: "attached"; files: EvidenceFile[]; issues: Issue[] } | { outcome: "gone" };

/**
 * Judges files by their content and puts the good ones to the draft; the same file twice is one. What is refused is said at
 * "files". How many there may be is counted under the draft's lock, so that posts that come at once do not exceed it together.
 */
export async function attachFiles(key: string, uploads: Upload[]): Promise<Attached> {
  const known = uploads.length ? await openDraft(key) : null;
  if (!known) return nothingToJudge(key, uploads);
  const again = await thereAlready(known.files, uploads);
  await dropUploads(again);
  const fresh = uploads.filter((upload) => !again.includes(upload));
  const { files, issues } = await receiveFiles("files", fresh, []);
  const said = new Map(issues.map((issue) => [issue.key, issue]));
  const kept = await changeDraft(key, (before) => {
    const after = [...before.files];
    for (const file of files) {
      const same = after.findIndex(({ sha256 }) => sha256.equals(file.sha256));
      const fault = same < 0 ? noRoomFor(file.mediaType, after) : null;
      if (fault) said.set(fault.key, { field: "files", ...fault });
      else after.splice(same < 0 ? after.length : same, 1, file);
    }
    return { ...before, files: after };
  });
  return kept ? { outcome: "attached", files: kept.files, issues: [...said.values()] } : { outcome: "gone" };
}

/** Those that came before and are safe. One that is on no shelf any more is taken as new: its sender was asked for it again. */
async function thereAlready(files: EvidenceFile[], uploads: Upload[]): Promise<Upload[]> {
  const there: Upload[] = [];
  for (const upload of uploads) {
    const before = files.find(({ sha256 }) => sha256.equals(upload.sha256));
    if (before?.key.length && (await isShelved("originals", before.sealedSha256))) there.push(upload);
  }
  return there;
}

async function nothingToJudge(key: string, uploads: Upload[]): Promise<Attached> {
  await dropUploads(uploads);
  const draft = await openDraft(key);
  return draft ? { outcome: "attached", files: draft.files, issues: [] } : { outcome: "gone" };
}

/** Takes a file away again; which is told by its place in the row, so that no hash travels. */
export async function detachFile(key: string, place: number): Promise<{ outcome: "detached" | "gone" }> {
  const kept = await changeDraft(key, (before) => ({ ...before, files: before.files.filter((_, index) => index !== place) }));
  return { outcome: kept ? "detached" : "gone" };
}
