import { mkdir } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";

/** A photograph with a place and a camera hidden in it, as a phone makes them. */
export async function drawPhoto(file: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  await sharp({ create: { width: 640, height: 480, channels: 3, background: "#8a5a00" } })
    .withExif({ IFD0: { Make: "CanaryPhone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "30/1 15/1 0/1" } })
    .jpeg()
    .toFile(file);
  return file;
}
