import decode from "heic-decode";
import { mostPixels } from "./most-pixels.ts";

/** Plain pixels of a phone's HEIC picture, which sharp cannot read; null when it is broken or has more than `mostPixels`. */
export async function readHeic(buffer: Buffer) {
  try {
    const images = await decode.all({ buffer });
    try {
      const [image] = images;
      if (!image || image.width * image.height > mostPixels) return null;
      const { width, height, data } = await image.decode();
      return { data, raw: { width, height, channels: 4 as const } };
    } finally {
      images.dispose();
    }
  } catch {
    return null;
  }
}
