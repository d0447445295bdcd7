import { readFile, unlink } from "node:fs/promises";
import type { Issue } from "#app/i18n/keys.ts";
import { readNotice } from "#app/plans/notice/read-notice.ts";

/** A file that has arrived on disk; `cut` when it was longer than a form may carry. */
export type Uploaded = { path: string; cut: boolean };

/** The longest notice in characters; a year's plan has some ten thousand. */
export const longestNotice = 200_000;

/** The text of a notice, from the file when there is one. The file itself is not kept. */
export async function noticeOf(pasted: string, upload: Uploaded | null): Promise<{ text: string; field: string } | { issue: Issue }> {
  const field = upload ? "file" : "notice";
  const read = upload ? await fromFile(upload) : { outcome: "read" as const, text: pasted };
  if (read.outcome === "unreadable") return { issue: { field, key: read.issue } };
  const text = read.text.trim();
  if (!text) return { issue: { field, key: "plans.issues.nothing" } };
  if (text.length > longestNotice) return { issue: { field, key: "plans.issues.tooLong" } };
  return { text, field };
}

async function fromFile({ path, cut }: Uploaded) {
  const bytes = await readFile(path);
  await unlink(path);
  return cut ? { outcome: "unreadable" as const, issue: "plans.issues.fileTooLarge" as const } : readNotice({ name: "", bytes });
}
