import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileTypeFromBuffer } from "file-type";
import { blankProperties } from "./office-properties.ts";
import { shelveBytes } from "./store.ts";
import { readZip, writeZip } from "./zip-parts.ts";

/**
 * A copy of the original at this place: a Word or Excel file (20 MB at most) whose properties say nothing of author, company, minutes and label, nor show its first page.
 * Every other part is carried over packed as it came, so nothing is unpacked and no bomb goes off. Null when it is no archive
 * that can be read. Names inside the text, in comments and in tracked changes stay: they are part of what was said.
 */
export async function cleanOffice(original: string, mediaType: string): Promise<{ sha256: Buffer } | null> {
  const parts = readZip(await readFile(original));
  if (!parts) return null;
  const data = writeZip(parts.map((part) => blankProperties(part)));
  // The form judged by what stands before each part; the copy is made by the index, which may tell of another file.
  if ((await fileTypeFromBuffer(data).catch(() => undefined))?.mime !== mediaType) return null;
  const sha256 = createHash("sha256").update(data).digest();
  await shelveBytes("pictures", data, sha256);
  return { sha256 };
}
