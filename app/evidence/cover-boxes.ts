import { createHash } from "node:crypto";
import sharp, { type OutputInfo } from "sharp";
import type { Cleaned } from "./clean-picture.ts";
import { shelveBytes, withPicture } from "./store.ts";

/** A box in pixels of the picture, from its left upper corner. */
export type Box = { left: number; top: number; width: number; height: number };

/**
 * Fills boxes of a clean picture with solid black and draws it anew: under a box nothing is left, not a blur that can be undone
 * (SECURITY R21 b). Boxes beyond the edge are cut at it; one that lies wholly outside covers nothing.
 */
export async function coverBoxes(sha256: Buffer, boxes: Box[]): Promise<Cleaned> {
  const { data, info } = await withPicture(sha256, async (file) => {
    const { data: pixels, info: size } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    for (const box of boxes) blacken(pixels, size, box);
    // Kept without loss: a lossy edge would bleed grey into the box and the picture's light out of it.
    return sharp(pixels, { raw: { width: size.width, height: size.height, channels: size.channels } })
      .webp({ lossless: true })
      .timeout({ seconds: 20 })
      .toBuffer({ resolveWithObject: true });
  });
  const covered = createHash("sha256").update(data).digest();
  await shelveBytes("pictures", data, covered);
  return { sha256: covered, width: info.width, height: info.height };
}

function blacken(pixels: Buffer, { width, height, channels }: OutputInfo, box: Box): void {
  const [from, to] = [Math.max(0, box.left), Math.min(width, box.left + box.width)];
  for (let row = Math.max(0, box.top); row < Math.min(height, box.top + box.height); row++) {
    if (from < to) pixels.fill(0, (row * width + from) * channels, (row * width + to) * channels);
  }
}
