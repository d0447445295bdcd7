import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { drawPicture } from "./draw-picture.ts";
import type { Leaflet } from "./leaflet.ts";
import { pressDocx } from "./press-docx.ts";
import type { PressList } from "./press-list.ts";

/** A file to be made, by its name without what the kind of file adds. */
export type PackFile = { name: string; leaflet: Leaflet } | { name: string; html: string } | { name: string; press: PressList };

/** What to make, and the slip that says what it is; `absent` is said on it, with the characters, when the face lacks some. */
export type Pack = { files: PackFile[]; slip: { name: string; lines: string[]; absent: string } };

/** One after another into a ZIP; a picture is as small as it gets and goes in as it is. Names are UTF-8 and say so. */
export async function makePack({ files, slip }: Pack): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const add = (name: string, bytes: Uint8Array) => {
    const entry = name.endsWith(".png") ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(entry);
    entry.push(bytes, true);
  };
  const absent = new Set<string>();
  for (const file of files) {
    if ("html" in file) add(`${file.name}.html`, strToU8(file.html));
    else if ("press" in file) add(`${file.name}.docx`, pressDocx(file.press));
    else {
      const { sheets, missing } = await drawPicture(file.leaflet);
      for (const [at, png] of sheets.entries()) add(`${file.name}${sheets.length > 1 ? `-${at + 1}` : ""}.png`, png);
      for (const char of missing) absent.add(char);
    }
  }
  const lines = absent.size ? [...slip.lines, `${slip.absent}${[...absent].join(" ")}`] : slip.lines;
  add(`${slip.name}.txt`, strToU8(`\uFEFF${lines.join("\r\n")}\r\n`));
  zip.end();
  return Buffer.concat(pieces);
}
