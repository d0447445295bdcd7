import { createHash } from "node:crypto";
import { apart } from "#app/apart.server.ts";
import { shelveBytes, withPicture } from "./store.ts";

export const variantFormats = ["avif", "webp", "jpeg"] as const;

export type VariantFormat = (typeof variantFormats)[number];

/** Widths in pixels: a phone, a phone with a fine screen or a narrow column, the column of the page twice. */
export const variantWidths = [480, 960, 1440] as const;

export type Variant = { format: VariantFormat; width: number };

/** The clean picture that lies at `file`, and what to make of it. */
export type ToVary = { file: string; variants: Variant[] };

/**
 * A clean picture in other sizes and formats, on the shelf of pictures, each with its SHA-256. Drawn in a process of its own, since
 * what one format takes of memory a process never gives back; throws when it did not come to an end.
 */
export async function varyPicture(sha256: Buffer, variants: Variant[]): Promise<(Variant & { sha256: Buffer })[]> {
  const limits = { seconds: 120, megabytes: 900, behind: true };
  const drawn = await withPicture(sha256, (file) =>
    apart<ToVary, Uint8Array[]>("app/evidence/variant-child.ts", { file, variants }, limits),
  );
  if (!drawn) throw new Error("a picture was not drawn in other sizes");
  const made: (Variant & { sha256: Buffer })[] = [];
  for (const [index, variant] of variants.entries()) made.push({ ...variant, sha256: await shelf(drawn[index]) });
  return made;
}

async function shelf(bytes: Uint8Array = new Uint8Array()): Promise<Buffer> {
  const data = Buffer.from(bytes);
  const sha256 = createHash("sha256").update(data).digest();
  await shelveBytes("pictures", data, sha256);
  return sha256;
}
