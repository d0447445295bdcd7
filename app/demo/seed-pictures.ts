import { createHash, randomUUID } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { cleanPicture } from "#app/evidence/clean-picture.ts";
import { shelveOriginal } from "#app/evidence/shelve-original.ts";
import type { EvidenceFile } from "#app/evidence/upload.ts";
import { settings } from "#app/settings.server.ts";
import { pictures } from "#db/seed/demo/pictures.ts";

/** The demo's drawings on the shelves: as photographs that people sent, and cleaned for pages. */
export type Drawn = Map<string, { original: EvidenceFile; alt: string; sha256: Buffer; width: number; height: number }>;

export async function seedPictures(): Promise<Drawn> {
  const drawn: Drawn = new Map();
  for (const { name, alt, svg } of pictures) drawn.set(name, { alt, ...(await shelveBoth(name, await draw(svg))) });
  return drawn;
}

async function shelveBoth(name: string, photo: Buffer) {
  const file = path.join(settings.dataDir, "incoming", randomUUID());
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    await writeFile(file, photo, { mode: 0o600 });
    const kept = await shelveOriginal(file, createHash("sha256").update(photo).digest());
    const clean = await cleanPicture(file, "image/png");
    if (!clean) throw new Error(`the drawing ${name} cannot be read`);
    return { original: { ...kept, bytes: photo.length, mediaType: "image/png" }, ...clean };
  } finally {
    await rm(file, { force: true });
  }
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
