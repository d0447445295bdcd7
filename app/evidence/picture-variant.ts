import { createHash } from "node:crypto";
import sharp, { type Sharp } from "sharp";
import { shelveBytes, withPicture } from "./store.ts";

export const variantFormats = ["avif", "webp", "jpeg"] as const;

export type VariantFormat = (typeof variantFormats)[number];

/** Widths in pixels: a phone, a phone with a fine screen or a narrow column, the column of the page twice. */
export const variantWidths = [480, 960, 1440] as const;

const drawn = {
  avif: (picture: Sharp) => picture.avif({ quality: 55, effort: 2 }),
  webp: (picture: Sharp) => picture.webp({ quality: 80 }),
  jpeg: (picture: Sharp) => picture.flatten({ background: "#fff" }).jpeg({ quality: 80, mozjpeg: true }),
};

/** A clean picture in another size and format, on the shelf of pictures; its SHA-256. */
export async function pictureVariant(sha256: Buffer, format: VariantFormat, width: number): Promise<Buffer> {
  const data = await withPicture(sha256, (file) => drawn[format](sharp(file).resize({ width, withoutEnlargement: true })).toBuffer());
  const made = createHash("sha256").update(data).digest();
  await shelveBytes("pictures", data, made);
  return made;
}
