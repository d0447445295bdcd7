import type { NoticeIssue } from "#app/plans/notice/notice-issue.ts";

/** Why a file could not be read, for whoever runs a command. */
export const troubles: Record<NoticeIssue, string> = {
  "plans.issues.fileEmpty": "文件里没有文字。 · The file holds no words.",
  "plans.issues.fileTooLarge": "文件太大（上限10 MB）。 · The file is too large (10 MB at most).",
  "plans.issues.textTooLong": "文字太长（上限20万字）。 · The text is too long (200,000 characters at most).",
  "plans.issues.fileNotText": "这不是文本、Word（.docx）或PDF文件。 · This is not a text, Word (.docx) or PDF file.",
  "plans.issues.fileDamaged": "文件已损坏，打不开。 · The file is damaged and cannot be opened.",
  "plans.issues.fileScan": "这份PDF是扫描图像，没有文字层。 · This PDF is a scan without a text layer.",
  "plans.issues.fileLocked": "文件加了密码，请先去掉密码。 · The file has a password; please remove it first.",
  "plans.issues.fileOldWord": "这是旧版Word文件（.doc），请另存为 .docx。 · This is an old Word file (.doc); please save it as .docx.",
  "plans.issues.fileTooManyPages": "PDF页数太多（上限200页）。 · The PDF has too many pages (200 at most).",
  "plans.issues.tooHard": "这份文件读了20秒还没有读完。 · This file was not read within 20 seconds.",
};
