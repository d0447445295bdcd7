import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { Blob, Face, Font, Variation } from "harfbuzzjs";
import decompress from "woff2-encoder/decompress";

/** `advance` in em; `outline` in thousandths of an em, upwards. */
export type Glyph = { outline: string; advance: number };

export type Typeface = {
  /** Weight 200 to 900. */
  glyph: (char: string, weight: number) => Glyph;
  /** What was asked for and is not in the face: drawn as 〓, as printers do. */
  missing: Set<string>;
};

const folder = path.dirname(createRequire(import.meta.url).resolve("@fontsource-variable/noto-serif-sc/unicode.json"));

/** Stands for a character that the face does not have. */
const absent = "〓";

/**
 * Noto Serif SC (SIL Open Font License) for these words. It comes in a hundred slices of about 60 KB, of which only those are
 * opened that hold a character of the words; what the system has installed is never looked at.
 */
export async function typefaceFor(words: string): Promise<Typeface> {
  const slices = await sliceOfChar();
  const wanted = new Set([...words, ...words.normalize("NFKC"), ...`${absent} `]);
  const names = new Set([...wanted].flatMap((char) => slices.get(char.codePointAt(0) ?? 0) ?? []));
  const fonts = new Map(await Promise.all([...names].map(async (name) => [name, await openSlice(name)] as const)));
  const missing = new Set<string>();
  const known = new Map<string, Glyph>();
  const drawn = (char: string, weight: number): Glyph | null => {
    const code = char.codePointAt(0) ?? 0;
    const font = fonts.get(slices.get(code) ?? "");
    const id = font?.nominalGlyph(code);
    if (!font || !id) return null;
    font.setVariations([new Variation("wght", weight)]);
    return { outline: font.glyphToPath(id), advance: font.glyphHAdvance(id) / font.face.upem };
  };
  const look = (char: string, weight: number): Glyph => {
    const found = drawn(char, weight) ?? drawn(char.normalize("NFKC"), weight);
    if (!found) missing.add(char);
    return found ?? drawn(absent, weight) ?? { outline: "", advance: 1 };
  };
  return {
    missing,
    glyph: (char, weight) => {
      const key = `${weight}${char}`;
      const glyph = known.get(key) ?? look(char, weight);
      known.set(key, glyph);
      return glyph;
    },
  };
}

async function openSlice(name: string): Promise<Font> {
  const packed = await readFile(path.join(folder, "files", `noto-serif-sc-${name}-wght-normal.woff2`));
  return new Font(new Face(new Blob(await decompress(packed))));
}

/** In which slice a character is, by the list that comes with the face: "[119]": "U+20,U+22-24,…". */
async function sliceOfChar(): Promise<Map<number, string>> {
  const lists: Record<string, string> = JSON.parse(await readFile(path.join(folder, "unicode.json"), "utf8"));
  const slices = new Map<number, string>();
  for (const [name, list] of Object.entries(lists)) {
    for (const range of list.split(",")) {
      const [from = 0, to = from] = range
        .trim()
        .slice(2)
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      for (let code = from; code <= to; code++) slices.set(code, name.replace(/[[\]]/g, ""));
    }
  }
  return slices;
}
