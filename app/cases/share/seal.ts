import { readFileSync } from "node:fs";
import path from "node:path";

/** The bureau's mark as every page has it, for a drawing. */
export function seal(x: number, y: number, size: number): string {
  const file = readFileSync(path.resolve("public/seal.svg"), "utf8");
  const strokes = file
    .replace(/^<svg[^>]*>/, "")
    .replace(/<title>.*?<\/title>/, "")
    .replace(/<\/svg>\s*$/, "");
  return `<svg x="${x}" y="${y}" width="${size}" height="${size}" viewBox="0 0 64 64">${strokes}</svg>`;
}
