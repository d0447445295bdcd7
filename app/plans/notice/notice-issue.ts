/** Why a file could not be read, worded in `plans.issues`. */
export type NoticeIssue = `plans.issues.${
  | "fileEmpty"
  | "fileTooLarge"
  | "textTooLong"
  | "fileNotText"
  | "fileDamaged"
  | "fileScan"
  | "fileLocked"
  | "fileOldWord"
  | "fileTooManyPages"
  | "tooHard"}`;

/** Thrown inside this room only; `readNotice` turns it into an outcome. */
export class Unreadable extends Error {
  constructor(readonly issue: NoticeIssue) {
    super(issue);
  }
}
