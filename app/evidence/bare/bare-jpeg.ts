const [start, end, scan] = [0xd8, 0xd9, 0xda];
/** What a JPEG is drawn from: tables, frames, intervals. All else is words about it (ITU T.81 B.1.1.3). */
const drawn = new Set([0xdb, 0xdc, 0xdd, scan, ...Array.from({ length: 16 }, (_, at) => 0xc0 + at)].filter((kind) => kind !== 0xc8));
const jfif = Buffer.from("JFIF\0");
const adobe = Buffer.from("Adobe");

/**
 * The JPEG without what is told beside its pixels (EXIF and place, XMP, remarks, small pictures, whatever stands behind its end);
 * the pixels are not drawn anew. One cut off ends where it ends. Null when it is none.
 */
export function bareJpeg(bytes: Buffer): Buffer | null {
  if (bytes[0] !== 0xff || bytes[1] !== start) return null;
  const kept = [bytes.subarray(0, 2)];
  let seen = false;
  for (let at = nextMark(bytes, 2); at < bytes.length; ) {
    const kind = bytes[at + 1] ?? end;
    if (kind === end) break;
    if (isAlone(kind)) {
      at = nextMark(bytes, at + 2);
      continue;
    }
    const to = at + 2 + (at + 4 <= bytes.length ? bytes.readUInt16BE(at + 2) : 0);
    if (to < at + 4 || to > bytes.length) break;
    kept.push(...keptOf(kind, bytes.subarray(at, to)));
    const next = kind === scan ? endOfScan(bytes, to) : to;
    if (kind === scan) kept.push(bytes.subarray(to, next));
    seen ||= kind === scan;
    at = nextMark(bytes, next);
  }
  return seen ? Buffer.concat([...kept, Buffer.from([0xff, end])]) : null;
}

/** How densely it lies on paper and how its colours are meant stay; a small picture and a colour profile's owner do not. */
function keptOf(kind: number, segment: Buffer): Buffer[] {
  const body = segment.subarray(4);
  if (kind === 0xe0 && body.subarray(0, 5).equals(jfif) && body.length >= 12)
    return [Buffer.from([0xff, 0xe0, 0, 16]), body.subarray(0, 12), Buffer.alloc(2)];
  if (kind === 0xee && body.subarray(0, 5).equals(adobe) && body.length >= 12)
    return [Buffer.from([0xff, 0xee, 0, 14]), body.subarray(0, 12)];
  return drawn.has(kind) ? [segment] : [];
}

const isAlone = (kind: number): boolean => kind === 0x01 || kind === start || (kind >= 0xd0 && kind <= 0xd7);

/** Where the next mark stands; readers pass over what lies between, and over what fills. */
function nextMark(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const kind = bytes[at + 1];
    if (kind !== undefined && kind !== 0 && kind !== 0xff) return at;
  }
  return bytes.length;
}

function endOfScan(bytes: Buffer, from: number): number {
  for (let at = nextMark(bytes, from); at < bytes.length; at = nextMark(bytes, at + 2)) {
    const kind = bytes[at + 1] ?? end;
    if (kind < 0xd0 || kind > 0xd7) return at;
  }
  return bytes.length;
}
