const signature = Buffer.from("89504e470d0a1a0a", "hex");
/** What a PNG is drawn from; words, times, places, profiles and moving pictures are in others (PNG 3rd ed., 11). */
const drawn = new Set(["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs"]);
/** Of those all but the pixels are short. */
const longest = 1024;

/** The PNG without what is told beside its pixels or stands behind its end; null when it is none, or does not come to its end. */
export function barePng(bytes: Buffer): Buffer | null {
  if (!bytes.subarray(0, 8).equals(signature)) return null;
  const kept: Buffer[] = [signature];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString("latin1", at + 4, at + 8);
    const to = at + 12 + length;
    if (to > bytes.length) return null;
    if (drawn.has(kind) && (kind === "IDAT" || length <= longest)) kept.push(bytes.subarray(at, to));
    if (kind === "IEND") return Buffer.concat(kept);
    at = to;
  }
  return null;
}
