import sharp from "sharp";
import { drawCard } from "./draw-card.ts";
import { drawLeaflet } from "./draw-leaflet.ts";
import type { Picture } from "./leaflet.ts";
import { typefaceFor } from "./typeface.ts";

/** A picture as PNG, and the characters that the face does not have. */
export async function drawPicture(picture: Picture): Promise<{ png: Buffer; missing: string[] }> {
  const face = await typefaceFor(`${JSON.stringify(picture)}0123456789…`);
  const svg = picture.shape === "card" ? drawCard(picture, face) : drawLeaflet(picture, face);
  const png = await sharp(Buffer.from(svg), { unlimited: true, limitInputPixels: false })
    .png({ palette: true, colours: 128, dither: 0, effort: 7 })
    .toBuffer();
  return { png, missing: [...face.missing] };
}
