import { readFile } from "node:fs/promises";
import decode from "heic-decode";

/** Plain pixels of a phone's HEIC picture, which sharp cannot read; null when it is broken or larger than `mostPixels`. */
export async function readHeic(file: string, mostPixels: number) {
  try {
    const images = await decode.all({ buffer: await readFile(file) });
    try {
      const [image] = images;
      if (!image || image.width * image.height > mostPixels) return null;
      const { width, height, data } = await image.decode();
      return { data, raw: { width, height, channels: 4 as const } };
    } finally {
      images.dispose();
    }
  } catch (error) {
    if (error instanceof Error && "code" in error) throw error;
    return null;
  }
}
