const drawn = new Set(["jP  ", "ftyp", "jp2h", "jp2c"]);
const codestream = 0xff4f;
const remark = 0xff64;
const firstTile = 0xff90;

/** The JPEG 2000 without what is told beside its pixels: XML, place and camera, remarks (ISO 15444-1, I and A.9). Null when it is none. */
export function bareJp2(bytes: Buffer): Buffer | null {
  if (bytes.length < 12) return null;
  if (bytes.readUInt16BE(0) === codestream) return bareCodestream(bytes);
  if (bytes.toString("latin1", 4, 8) !== "jP  ") return null;
  const kept: Buffer[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const said = bytes.readUInt32BE(at);
    const kind = bytes.toString("latin1", at + 4, at + 8);
    const to = said === 0 ? bytes.length : at + said;
    if (said === 1 || to < at + 8 || to > bytes.length) return null;
    if (kind === "jp2c") {
      const inside = bareCodestream(bytes.subarray(at + 8, to));
      // It ends where the file ends, whatever was cut out of it.
      return inside && Buffer.concat([...kept, Buffer.from("000000006a703263", "hex"), inside]);
    }
    if (drawn.has(kind)) kept.push(bytes.subarray(at, to));
    at = to;
  }
  return null;
}

/** Remarks stand in the head, before the first tile. */
function bareCodestream(bytes: Buffer): Buffer | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== codestream) return null;
  const kept = [bytes.subarray(0, 2)];
  for (let at = 2; at + 4 <= bytes.length; ) {
    const kind = bytes.readUInt16BE(at);
    if (kind === firstTile) return Buffer.concat([...kept, bytes.subarray(at)]);
    const to = at + 2 + bytes.readUInt16BE(at + 2);
    if (kind < 0xff4f || to < at + 4 || to > bytes.length) return null;
    if (kind !== remark) kept.push(bytes.subarray(at, to));
    at = to;
  }
  return null;
}
