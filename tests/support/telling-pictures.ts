import { readFile } from "node:fs/promises";
import { crc32 } from "node:zlib";
import sharp from "sharp";

const drawn = () => sharp({ create: { width: 48, height: 32, channels: 3, background: "#8a5a00" } });
const told = (who: string) => ({
  IFD0: { Make: who, Artist: who },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "30/1 15/1 0/1", GPSAreaInformation: who },
});

/** A photograph as a phone takes it: place, owner, a small picture's remark and another picture behind the first one's end. */
export async function tellingJpeg(who: string): Promise<Buffer> {
  const photo = await drawn()
    .withExif(told(who))
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${who}</a></x:xmpmeta>`)
    .jpeg()
    .toBuffer();
  const remark = Buffer.from(who);
  const segment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, remark.length + 2]), remark]);
  return Buffer.concat([photo.subarray(0, 2), segment, photo.subarray(2), await drawn().withExif(told(who)).jpeg().toBuffer()]);
}

/** A screenshot with words beside its pixels, and some behind its end. */
export async function tellingPng(who: string): Promise<Buffer> {
  const picture = await drawn().withExif(told(who)).png().toBuffer();
  const text = Buffer.concat([Buffer.from("tEXt"), Buffer.from(`Author\0${who}`)]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(text.length - 4);
  check.writeUInt32BE(crc32(text));
  return Buffer.concat([picture.subarray(0, 33), length, text, check, picture.subarray(33), Buffer.from(who)]);
}

export const tellingWebp = (who: string): Promise<Buffer> => drawn().withExif(told(who)).webp().toBuffer();

export const tellingTiff = async (who: string): Promise<Buffer> => Buffer.concat([await drawn().tiff().toBuffer(), Buffer.from(who)]);

/** Says CanaryPhone, whoever asks. */
export const tellingHeic = (): Promise<Buffer> => readFile(new URL("./photo.heic", import.meta.url));

export const tellingSvg = (who: string): Buffer => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><title>${who}</title></svg>`);

/** A list of drawing commands, as old programs paste: the head, then what they say of the file. */
export const tellingEmf = (who: string): Buffer =>
  Buffer.concat([Buffer.from("0100000088000000", "hex"), Buffer.alloc(32), Buffer.from(" EMF"), Buffer.from(who, "utf16le")]);

/** A scan as JPEG 2000 keeps it: a head, words in XML, and pixels that begin with a remark. */
export function tellingJp2(who: string): Buffer {
  const box = (kind: string, body: Buffer) => Buffer.concat([Buffer.from([0, 0, 0, body.length + 8]), Buffer.from(kind), body]);
  const remark = Buffer.concat([Buffer.from([0xff, 0x64, 0, who.length + 4, 0, 1]), Buffer.from(who)]);
  const pixels = Buffer.concat([Buffer.from("ff4fff510004aabb", "hex"), remark, Buffer.from("ff90000a00000000000c0001ff93aaffd9", "hex")]);
  const head = [box("jP  ", Buffer.from("0d0a870a", "hex")), box("ftyp", Buffer.from("jp2 \0\0\0\0jp2 "))];
  return Buffer.concat([...head, box("xml ", Buffer.from(`<gps>${who}</gps>`)), box("jp2c", pixels), box("uuid", Buffer.from(who))]);
}
