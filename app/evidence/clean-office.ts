import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileTypeFromBuffer } from "file-type";
import { apart } from "#app/apart.server.ts";
import { shelveBytes } from "./store.ts";

/**
 * A copy of the original at this place: a Word or Excel file (20 MB at most) whose properties, pictures, comments and tracked changes
 * tell of nobody (without-people.ts). It is written in a process of its own, since what it unfolds to nobody knows before; null when
 * it cannot be read or was made to be hard. Names inside the text stay: they are part of what was said.
 */
export async function cleanOffice(original: string, mediaType: string): Promise<{ sha256: Buffer } | null> {
  const limits = { seconds: 60, megabytes: 900 };
  const written = await apart<Buffer, Uint8Array | null>("app/evidence/office/office-child.ts", await readFile(original), limits);
  if (!written) return null;
  const data = Buffer.from(written);
  // The form judged by what stands before each part; the copy is made by the index, which may tell of another file.
  if ((await fileTypeFromBuffer(data).catch(() => undefined))?.mime !== mediaType) return null;
  const sha256 = createHash("sha256").update(data).digest();
  await shelveBytes("pictures", data, sha256);
  return { sha256 };
}
