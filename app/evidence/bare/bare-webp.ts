/** What a still WebP is drawn from (RFC 9649 2.7). */
const drawn = new Set(["VP8 ", "VP8L", "ALPH"]);
/** Of what its head announces, only that it may be seen through is left. */
const alpha = 0x10;

/** The WebP without what is told beside its pixels or stands behind its end; null when it is none, is cut off, or moves. */
export function bareWebp(bytes: Buffer): Buffer | null {
  if (bytes.length < 20 || bytes.toString("latin1", 0, 4) !== "RIFF" || bytes.toString("latin1", 8, 12) !== "WEBP") return null;
  const kept: Buffer[] = [];
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  let seen = false;
  for (let at = 12; at + 8 <= end; ) {
    const kind = bytes.toString("latin1", at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const to = at + 8 + length;
    if (to > end) return null;
    if (kind === "VP8X" && length === 10) kept.push(head(bytes.subarray(at, to)));
    if (drawn.has(kind)) kept.push(bytes.subarray(at, to), Buffer.alloc(length % 2));
    seen ||= kind === "VP8 " || kind === "VP8L";
    at = to + (length % 2);
  }
  return seen ? whole(kept) : null;
}

function head(chunk: Buffer): Buffer {
  const said = Buffer.from(chunk);
  said[8] = (said[8] ?? 0) & alpha;
  return said;
}

function whole(kept: Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from("WEBP"), ...kept]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from("RIFF"), size, body]);
}
