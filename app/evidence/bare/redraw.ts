import sharp from "sharp";
import { readHeic } from "#app/evidence/heic.ts";
import { mostPixels } from "#app/evidence/most-pixels.ts";

sharp.block({ operation: ["VipsForeignLoadSvg"] });
sharp.concurrency(1);

/** Draws a picture anew that cannot be bared as it is: a photograph as JPEG, anything else as PNG. Null when it cannot be read. */
export async function redraw(bytes: Buffer, mediaType: string): Promise<Buffer | null> {
  try {
    if (/^image\/hei[cf]$/.test(mediaType)) {
      const heic = await readHeic(bytes);
      return heic && (await sharp(heic.data, { raw: heic.raw }).flatten({ background: "#fff" }).jpeg({ quality: 88 }).toBuffer());
    }
    const read = sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" }).timeout({ seconds: 20 });
    return await (mediaType === "image/jpeg" ? read.jpeg({ quality: 88 }) : read.png()).toBuffer();
  } catch {
    return null;
  }
}
