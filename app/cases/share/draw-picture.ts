import sharp from "sharp";
import { drawCard } from "./draw-card.ts";
import { drawLeaflet } from "./draw-leaflet.ts";
import type { Picture } from "./leaflet.ts";
import { typefaceFor } from "./typeface.ts";

/**
 * A picture as PNG files, mostly one, and the characters that the face does not have. Only where nothing is cleaned that people sent:
 * clean-picture.ts forbids its whole process to read SVG, and what is drawn here is SVG of our own.
 */
export async function drawPicture(picture: Picture): Promise<{ sheets: Buffer[]; missing: string[] }> {
  const face = await typefaceFor(`${JSON.stringify(picture)}0123456789…`);
  const drawn = picture.shape === "card" ? [drawCard(picture, face)] : drawLeaflet(picture, face);
  const sheets: Buffer[] = [];
  for (const svg of drawn) sheets.push(await asPng(svg));
  return { sheets, missing: [...face.missing] };
}

/** Three colours and the steps between them: a palette makes the file a third as large. */
const asPng = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg), { unlimited: true }).png({ palette: true, colours: 128, dither: 0, effort: 7 }).toBuffer();
