import sharp, { type Sharp } from "sharp";
import { answerAsked } from "#app/apart.server.ts";
import type { ToVary, VariantFormat } from "./picture-variant.ts";

/* The program that picture-variant.ts runs. */

sharp.concurrency(1);

const drawn: Record<VariantFormat, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 80 }),
  jpeg: (picture) => picture.flatten({ background: "#fff" }).jpeg({ quality: 80, mozjpeg: true }),
};

answerAsked(async ({ file, variants }: ToVary): Promise<Buffer[]> => {
  const made: Buffer[] = [];
  for (const { format, width } of variants)
    made.push(await drawn[format](sharp(file).resize({ width, withoutEnlargement: true })).toBuffer());
  return made;
});
