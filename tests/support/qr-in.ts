import jsQr from "jsqr";
import sharp from "sharp";

/** What the QR code in a picture says; null when none can be read. */
export async function qrIn(png: Uint8Array): Promise<string | null> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const read = (jsQr as unknown as { default?: typeof jsQr }).default ?? jsQr;
  return read(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null;
}
