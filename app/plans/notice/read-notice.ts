import { limits } from "./limits.ts";
import { type NoticeIssue, Unreadable } from "./notice-issue.ts";
import { readDocx } from "./read-docx.ts";
import { readPdf } from "./read-pdf.ts";
import { readTxt } from "./read-txt.ts";

/** The words of a notice, whatever kind of file it came in. What a file is, its bytes say and not its name; nothing in it is run. */
export async function readNotice(file: {
  name: string;
  bytes: Buffer;
}): Promise<{ outcome: "read"; text: string } | { outcome: "unreadable"; issue: NoticeIssue }> {
  try {
    const text = tidied(await wordsOf(file.bytes));
    if (!/[\p{L}\p{N}]/u.test(text)) return { outcome: "unreadable", issue: "plans.issues.fileEmpty" };
    if (text.length > limits.textLetters) return { outcome: "unreadable", issue: "plans.issues.textTooLong" };
    return { outcome: "read", text };
  } catch (error) {
    if (error instanceof Unreadable) return { outcome: "unreadable", issue: error.issue };
    return { outcome: "unreadable", issue: "plans.issues.fileDamaged" };
  }
}

async function wordsOf(bytes: Buffer): Promise<string> {
  if (bytes.length === 0) throw new Unreadable("plans.issues.fileEmpty");
  if (bytes.length > limits.fileBytes) throw new Unreadable("plans.issues.fileTooLarge");
  if (bytes.subarray(0, 1024).includes("%PDF-")) return readPdf(bytes);
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return readDocx(bytes);
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const locked = bytes.includes(Buffer.from("EncryptedPackage", "utf16le"));
    throw new Unreadable(locked ? "plans.issues.fileLocked" : "plans.issues.fileOldWord");
  }
  return readTxt(bytes);
}

const begins = (bytes: Buffer, signature: number[]): boolean => signature.every((byte, place) => bytes[place] === byte);

const tidied = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", "")
    .replace(/^\ufeff/, "");
