import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import sharp, { type Sharp } from "sharp";
import { readHeic } from "./heic.ts";
import { mostPixels } from "./most-pixels.ts";
import { shelveBytes } from "./store.ts";

sharp.block({ operation: ["VipsForeignLoadSvg"] });
sharp.concurrency(1);

export type Cleaned = { sha256: Buffer; width: number; height: number };

/**
 * Draws the picture at this place anew, at most 1600 px: place, time, camera and anything hidden behind the pixels stay behind,
 * and so do colours under what is transparent (SECURITY R12). Null when it is no picture we can read, or one made to be too large (50
 * million pixels).
 */
export async function cleanPicture(original: string, mediaType: string): Promise<Cleaned | null> {
  try {
    const drawn = await draw(original, mediaType);
    if (!drawn) return null;
    const { data, info } = drawn;
    const sha256 = createHash("sha256").update(data).digest();
    await shelveBytes("pictures", data, sha256);
    return { sha256, width: info.width, height: info.height };
  } catch (error) {
    if (error instanceof Error && "code" in error) throw error;
    return null;
  }
}

async function draw(file: string, mediaType: string) {
  const read = await reader(file, mediaType);
  return read
    ?.rotate()
    .flatten({ background: "#fff" })
    .resize(1600, 1600, { fit: "inside", withoutEnlargement: true })
    .webp({ quality: 82 })
    .timeout({ seconds: 20 })
    .toBuffer({ resolveWithObject: true });
}

async function reader(file: string, mediaType: string): Promise<Sharp | null> {
  if (!/^image\/hei[cf]$/.test(mediaType)) return sharp(file, { limitInputPixels: mostPixels, failOn: "error" });
  const heic = await readHeic(await readFile(file));
  return heic && sharp(heic.data, { raw: heic.raw });
}
