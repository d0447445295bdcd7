import { colours } from "./colours.ts";
import { evenWidth } from "./even-width.ts";
import type { Card } from "./leaflet.ts";
import { seal } from "./seal.ts";
import { openSheet } from "./sheet.ts";
import type { Typeface } from "./typeface.ts";

const [width, height, edge] = [1200, 630, 72];

/** The picture beside a link: seal and name, what it is about, what had to be paid; readable at the size of a thumb. */
export function drawCard({ site, bureau, above, title, word, sum, demo }: Card, face: Typeface): string {
  const sheet = openSheet(width, face);
  sheet.rect(0, 0, width, 14, colours.seal);
  sheet.raw(seal(edge, 54, 84));
  sheet.write(site, edge + 106, 100, { size: 56, weight: 900 });
  sheet.write(bureau, edge + 108, 136, { size: 24, weight: 500, colour: colours.quiet }, "start", width - 2 * edge - 108);
  sheet.write(above, width - edge, 100, { size: 34, weight: 800, colour: colours.seal }, "end");
  sheet.rect(edge, 162, width - 2 * edge, 4, colours.ink);
  sheet.rect(edge, 170, width - 2 * edge, 1.5, colours.ink);
  const room = width - 2 * edge;
  const lines = (size: number, wide: number) => sheet.lines(title, wide, { size, weight: 900, by: "word" }).length;
  const size = [76, 66, 58].find((fits) => lines(fits, room) <= 2) ?? 50;
  const even = evenWidth(room, size / 2, (wide) => lines(size, wide));
  sheet.set(title, { x: edge, y: 196, width: even, leading: size * 1.3, most: 3 }, { size, weight: 900, by: "word" });
  if (!word) sheet.raw(seal(width - edge - 200, 372, 200));
  if (sum) {
    const wide = sheet.write(sum, width - edge, 556, { size: 108, weight: 900, colour: colours.seal }, "end", 760);
    sheet.write(word, width - edge - wide - 28, 552, { size: 40, weight: 700, colour: colours.seal }, "end");
  } else if (word) sheet.write(word, width - edge, 552, { size: 48, weight: 800, colour: colours.seal }, "end");
  if (demo) sheet.write(demo, edge, 602, { size: 22, weight: 600, colour: colours.quiet });
  return sheet.svg(height);
}
