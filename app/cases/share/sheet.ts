import { breakLines, type Setting } from "./break-lines.ts";
import { colours } from "./colours.ts";
import type { Line } from "./place-line.ts";
import type { Typeface } from "./typeface.ts";

/** In px and 200 to 900; tabular figures stand under each other. */
export type Style = Setting & { size: number; weight: number; colour?: string; tabular?: boolean };

/** A masked place in a text (app/web/ui/masked.tsx): a black box that covers nothing. */
const masked = { said: /\[遮盖\]/g, sign: "\ue000", em: 2.2 };

export type Sheet = {
  width: number;
  /** One line; `y` is its baseline. Smaller when it would be wider than `room`. Returns how wide it is. */
  write: (text: string, x: number, y: number, style: Style, anchor?: "start" | "end" | "middle", room?: number) => number;
  /** Text in lines; `y` is the top. Returns where it ends. */
  set: (text: string, at: { x: number; y: number; width: number; leading: number; most?: number }, style: Style) => number;
  lines: (text: string, width: number, style: Style) => Line[];
  rect: (x: number, y: number, width: number, height: number, colour: string) => void;
  raw: (svg: string) => void;
  svg: (height: number) => string;
};

/** Paper to draw on: text becomes outlines at once, each glyph once, so that whoever turns it into a picture needs no font. */
export function openSheet(width: number, face: Typeface): Sheet {
  const parts: string[] = [];
  const outlines = new Map<string, string>();

  const advance = (char: string, { weight, tabular }: Style): number => {
    if (char === masked.sign) return masked.em;
    return face.glyph(tabular && /\d/.test(char) ? "0" : char, weight).advance;
  };
  const lines = (text: string, room: number, style: Style) =>
    breakLines(text.replace(masked.said, masked.sign), room / style.size, (char) => advance(char, style), style);

  const draw = (line: Line, x: number, y: number, style: Style) => {
    const uses = line.placed.map(({ char, x: at }) => {
      if (char === masked.sign) return `<rect x="${(at + 0.05) * 1000}" y="-140" width="${(masked.em - 0.1) * 1000}" height="1000"/>`;
      const { outline, advance: own } = face.glyph(char, style.weight);
      if (!outline) return "";
      const key = `${style.weight}-${char.codePointAt(0)?.toString(16)}`;
      if (!outlines.has(key)) outlines.set(key, `<path id="g${key}" d="${outline}"/>`);
      return `<use href="#g${key}" x="${Math.round((at + (advance(char, style) - own) / 2) * 1000)}"/>`;
    });
    const scale = style.size / 1000;
    parts.push(
      `<g fill="${style.colour ?? colours.ink}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale} ${-scale})">${uses.join("")}</g>`,
    );
  };

  return {
    width,
    lines,
    write: (text, x, y, style, anchor = "start", room = Number.POSITIVE_INFINITY) => {
      const [line] = lines(text, Number.POSITIVE_INFINITY, style);
      if (!line) return 0;
      const size = Math.min(style.size, room / line.width);
      const wide = line.width * size;
      draw(line, anchor === "end" ? x - wide : anchor === "middle" ? x - wide / 2 : x, y, { ...style, size });
      return wide;
    },
    set: (text, { x, y, width: room, leading, most = Number.POSITIVE_INFINITY }, style) => {
      const all = lines(text, room, style);
      const shown = all.slice(0, most);
      shown.forEach((line, row) => {
        const cut = row === most - 1 && all.length > most;
        draw(
          cut ? shortened(line, advance("…", style)) : line,
          x,
          y + row * leading + (leading - style.size) / 2 + style.size * 0.86,
          style,
        );
      });
      return y + shown.length * leading;
    },
    rect: (x, y, wide, high, colour) => void parts.push(`<rect x="${x}" y="${y}" width="${wide}" height="${high}" fill="${colour}"/>`),
    raw: (svg) => void parts.push(svg),
    svg: (height) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${[...outlines.values()].join("")}</defs><rect width="${width}" height="${height}" fill="${colours.paper}"/>${parts.join("")}</svg>`,
  };
}

/** A line whose text goes on elsewhere. */
function shortened(line: Line, ellipsis: number): Line {
  const kept = line.placed.slice(0, -1);
  const x = line.placed.at(-1)?.x ?? 0;
  return { placed: [...kept, { char: "…", x }], width: x + ellipsis };
}
