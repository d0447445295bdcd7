import { constants, crc32, deflateRawSync, type InflateRaw, inflateRawSync } from "node:zlib";
import type { Part } from "#app/evidence/zip-parts.ts";

/** What one part may unfold to. A true document's words, and any picture, are far below; Excel's cells may not be. */
const mostBytes = 100 * 1024 * 1024;

const [stored, deflated] = [0, 8];

/** A part's bytes, and the part without what lies behind the end of its packing; null when it unfolds to more, or cannot be unfolded. */
export function bytesOf(part: Part): { bytes: Buffer; part: Part } | null {
  if (part.method === stored) return { bytes: part.packed, part };
  if (part.method !== deflated) return null;
  try {
    const said = { maxOutputLength: mostBytes, finishFlush: constants.Z_FINISH, info: true };
    const { buffer, engine } = inflateRawSync(part.packed, said) as unknown as { buffer: Buffer; engine: InflateRaw };
    return { bytes: buffer, part: { ...part, packed: part.packed.subarray(0, engine.bytesWritten) } };
  } catch {
    return null;
  }
}

/** The part with these bytes in the place of its own. */
export function partOf(part: Part, bytes: Buffer): Part {
  const packed = deflateRawSync(bytes);
  const smaller = packed.length < bytes.length;
  return {
    ...part,
    packed: smaller ? packed : bytes,
    method: smaller ? deflated : stored,
    crc: crc32(bytes),
    size: bytes.length,
  };
}
