import { createHash } from "node:crypto";
import sharp from "sharp";
import { cleanPicture } from "#app/evidence/clean-picture.ts";
import { shelveBytes } from "#app/evidence/store.ts";
import { pictures } from "#db/seed/demo/pictures.ts";

/** The demo's drawings on the shelves: as photographs that people sent, and cleaned for pages. */
export type Drawn = Map<string, { original: Buffer; bytes: number; alt: string; sha256: Buffer; width: number; height: number }>;

export async function seedPictures(): Promise<Drawn> {
  const drawn: Drawn = new Map();
  for (const { name, alt, svg } of pictures) {
    const photo = await draw(svg);
    const original = createHash("sha256").update(photo).digest();
    await shelveBytes("originals", photo, original);
    const clean = await cleanPicture(original, "image/png");
    if (!clean) throw new Error(`the drawing ${name} cannot be read`);
    drawn.set(name, { original, bytes: photo.length, alt, ...clean });
  }
  return drawn;
}

/** SVG is refused from everybody else; our own drawings are let in for a moment. */
async function draw(svg: string): Promise<Buffer> {
  sharp.unblock({ operation: ["VipsForeignLoadSvg"] });
  try {
    return await sharp(Buffer.from(svg)).png().toBuffer();
  } finally {
    sharp.block({ operation: ["VipsForeignLoadSvg"] });
  }
}
