import { readFile, unlink } from "node:fs/promises";
import type { Issue } from "#app/i18n/keys.ts";

/** A file that has arrived on disk; `cut` when it was longer than a form may carry. */
export type Uploaded = { path: string; cut: boolean };

/** The longest notice in characters; a year's plan has some ten thousand. */
export const longestNotice = 200_000;

/** What there is to read: the file when there is one, else what was pasted. The file itself is not kept. */
export async function noticeOf(
  pasted: string,
  upload: Uploaded | null,
): Promise<{ notice: string | Buffer; field: string } | { issue: Issue }> {
  if (upload) {
    const notice = await readFile(upload.path);
    await unlink(upload.path);
    return upload.cut ? { issue: { field: "file", key: "plans.issues.fileTooLarge" } } : { notice, field: "file" };
  }
  const notice = pasted.trim();
  if (!notice) return { issue: { field: "notice", key: "plans.issues.nothing" } };
  if (notice.length > longestNotice) return { issue: { field: "notice", key: "plans.issues.tooLong" } };
  return { notice, field: "notice" };
}
