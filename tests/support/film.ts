/** A box of ISO 14496-12: its length, its name, what is in it. */
export function box(name: string, ...inside: Buffer[]): Buffer {
  const body = Buffer.concat(inside);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(name, 4, "latin1");
  return Buffer.concat([head, body]);
}

const minute = Buffer.from([0, 0, 0, 0, 0xe1, 0x23, 0x45, 0x67, 0xe1, 0x23, 0x45, 0x67]);
const place = box("©xyz", Buffer.from("\0\x12\x15\xc7+30.2500+120.2500/", "latin1"));

/** A film as a phone makes it: pictures, a place, a camera, and the minute three times over. */
export const film = (): Buffer =>
  Buffer.concat([
    box("ftyp", Buffer.from("isom\0\0\x02\0isommp41", "latin1")),
    box("mdat", Buffer.from("PIXELS-AND-VOICES")),
    box(
      "moov",
      box("mvhd", minute, Buffer.alloc(88)),
      box("trak", box("tkhd", minute, Buffer.alloc(72)), box("mdia", box("mdhd", minute, Buffer.alloc(12)))),
      box("udta", place, box("meta", Buffer.from("CanaryPhone"))),
    ),
    box("uuid", Buffer.from("CanaryOwner")),
  ]);
