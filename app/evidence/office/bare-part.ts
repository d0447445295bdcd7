import { barePicture } from "#app/evidence/bare/bare-picture.ts";
import { placeholder } from "#app/evidence/bare/placeholder.ts";
import { partName } from "#app/evidence/office-properties.ts";
import type { Part } from "#app/evidence/zip-parts.ts";
import { forgetPeople } from "./forget-people.ts";
import { bytesOf, partOf } from "./part-bytes.ts";
import type { Voices } from "./voices.ts";

/** Excel's cells: what was said and nobody's name; a true table may unfold to hundreds of megabytes. */
const cells = /^xl\/(worksheets\/[^/]+|sharedstrings)\.xml$/;
const written = /\.(xml|rels|vml)$/;
/** What programs and signatures add for themselves, in XML of any kind. */
const aside = /^(customxml\/(?!_rels\/|itemprops)|_xmlsignatures\/.*\.xml$)/;
const seen = /(^|\/)media\/|\.(jpe?g|jfif|png|webp|gif|tiff?|bmp|dib|hei[cf]|emf|wmf|emz|wmz|pct|svg|ico)$/;
const packages = /\.(docx|xlsx)$/;
/** Letters' shapes. */
const fonts = /\.(odttf|fntdata|ttf|otf)$/;

/** A part as it may be handed on; null when what is written in it cannot be read: then the whole file cannot. */
export async function barePart(part: Part, voices: Voices, again: (inside: Buffer) => Promise<Buffer | null>): Promise<Part | null> {
  const name = partName(part);
  const nothing = partOf(part, Buffer.alloc(0));
  if (name.endsWith("/")) return nothing;
  if (aside.test(name)) return partOf(part, Buffer.from("<nothing/>"));
  const unpacked = bytesOf(part);
  if (!unpacked) return cells.test(name) ? part : written.test(name) ? null : seen.test(name) ? placeheld(part, name) : nothing;
  const { bytes, part: whole } = unpacked;
  if (written.test(name)) {
    const text = forgetPeople(bytes, voices);
    return text === bytes ? whole : partOf(part, text);
  }
  if (fonts.test(name)) return whole;
  if (packages.test(name)) return partOf(part, (await again(bytes)) ?? Buffer.alloc(0));
  const picture = await barePicture(bytes);
  if (picture) return partOf(part, picture);
  return seen.test(name) ? placeheld(part, name) : nothing;
}

const placeheld = (part: Part, name: string): Part => partOf(part, placeholder(name.endsWith(".svg") ? "svg" : "png"));
