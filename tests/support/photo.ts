import { createHash, randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import type { Upload } from "#app/evidence/upload.ts";

/** A photograph with a place, a camera and words after its end, as a phone or an enemy makes them. */
export async function photo(): Promise<Buffer> {
  const drawn = await sharp({ create: { width: 320, height: 240, channels: 3, background: "#8a5a00" } })
    .withExif({ IFD0: { Make: "CanaryPhone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "30/1 15/1 0/1" } })
    .jpeg()
    .toBuffer();
  return Buffer.concat([drawn, Buffer.from("<script>CanaryTrailer</script>")]);
}

/** A file as the form reader hands it on: on disk, measured and hashed. */
export async function upload(field: string, content: Buffer): Promise<Upload> {
  const place = path.join(tmpdir(), `upload-${randomUUID()}`);
  await writeFile(place, content);
  return { field, path: place, bytes: content.length, sha256: createHash("sha256").update(content).digest(), cut: false };
}

export const photoUpload = async (field: string): Promise<Upload> => upload(field, await photo());
