import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { Upload } from "#app/evidence/upload.ts";
import type { Part } from "./part.ts";

/** A part that has all its bytes, as a file that came in one: measured and hashed. */
export async function wholePart({ path, size }: Part, field: string): Promise<Upload> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return { field, path, bytes: size, sha256: hash.digest(), cut: false };
}

/** Remembers that a part has become a file, for a sender who did not hear it; swept with whatever else lies there. */
export const markKept = (part: Part, sha256: Buffer): Promise<void> => writeFile(markOf(part.path), sha256, { mode: 0o600 });

/** Which file a part has become, if it has. */
export const keptAs = (place: string): Promise<Buffer | null> => readFile(markOf(place)).catch(() => null);

const markOf = (place: string): string => place.replace(/\.\d+$/, ".kept");
