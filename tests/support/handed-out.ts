import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { receiveFiles } from "#app/evidence/receive-files.ts";
import { withOriginal } from "#app/evidence/with-original.ts";
import { cleaned } from "./cleaned.ts";
import { upload } from "./photo.ts";
import { shelved } from "./shelved.ts";

/** What staff are handed of a file that was sent, and that the original lies untouched; null when they are handed nothing. */
export async function handedOut(content: Buffer): Promise<Buffer | null> {
  const { files } = await receiveFiles("photos", [await upload("photos", content)], []);
  const [file] = files;
  if (!file) throw new Error("was not received");
  const clean = await cleaned(file);
  expect((await withOriginal(file, (place) => readFile(place))).equals(content)).toBe(true);
  const shown = clean && (await shelved("pictures", clean.sha256));
  if (shown) expect(createHash("sha256").update(shown).digest()).toEqual(clean?.sha256);
  return shown;
}
