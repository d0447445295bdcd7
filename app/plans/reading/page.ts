import { fold } from "#search/normalise.ts";

/** A notice twice, letter for letter: as given, and plain (half-width, simplified, one kind of bracket and space) to compare by. */
export type Page = { given: string; plain: string };

export type Span = { from: number; to: number };

const same: Record<string, string> = {
  ...{ "【": "(", "】": ")", "[": "(", "]": ")", "［": "(", "］": ")", "﹙": "(", "﹚": ")", "〖": "(", "〗": ")" },
  ...{ "〔": "(", "〕": ")", "｛": "(", "｝": ")", "{": "(", "}": ")" },
  ...{ "。": "。", "｡": "。", "．": ".", "､": "、", "﹑": "、", "﹔": ";", "﹐": ",", "﹕": ":", "∶": ":", "︰": ":" },
  ...{ "\u00a0": " ", "\u3000": " ", "\u2002": " ", "\u2003": " ", "\u2009": " ", "\u200b": " ", "\ufeff": " ", "\t": "\t" },
  ...{ "\r": " ", "\u2028": "\n", "\u2029": "\n", "\v": "\n", "\f": "\n", "\0": " ", "\u0007": " " },
};
const odd = new RegExp(
  `[${Object.keys(same)
    .map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("")}]`,
  "g",
);

/** Offsets in the plain text are offsets in the notice: nothing moves. */
export function pageOf(notice: string): Page {
  return { given: notice, plain: mended(stopped(fold(notice.replace(odd, (letter) => same[letter] ?? letter)))) };
}

/** A full stop of the English keyboard ends a sentence as 。 does; that of a number (一. 1.2) stays. */
const stopped = (plain: string): string =>
  plain.replace(/(?<=[\u4e00-\u9fff”"])(?<![一二三四五六七八九十])\.(?=[\u4e00-\u9fff\s]|$)|(?<=\))\.(?=\s*$)/gm, "。");

/** 执法大对 is read as 执法大队: the slip that no reader sees. The words as given keep it, and the unit is doubted. */
export const mended = (plain: string): string =>
  plain.replace(/(?<=[大支中总])对(?=$|[,、;。:() /]|负责|牵头|配合|协助|参与|指导)/gm, "队");

/** `number` when the line is only the number of a page. */
export type Line = Span & { words: string; number: boolean };

/** Lines with their places, spaces at the ends left out; blank lines and page numbers have no words. */
export function linesOf(page: Page): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const line of page.plain.split("\n")) {
    const number = isPageNumber(line);
    const words = number ? "" : line.trim();
    const start = words ? from + line.indexOf(words[0] ?? "") : from;
    lines.push({ from: start, to: start + words.length, words, number });
    from += line.length + 1;
  }
  return lines;
}

/** The lines that touch a stretch of the notice. */
export function linesWithin(lines: Line[], from: number, to: number): Line[] {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const found: Line[] = [];
  for (let at = low; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.from >= to) break;
    found.push(line);
  }
  return found;
}

const isPageNumber = (line: string): boolean =>
  /^\s*(?:[-—–_]\s?\d{1,3}\s?[-—–_]|第\s?\d{1,3}\s?页.{0,12}|\d{1,3} ?\/ ?\d{1,3})\s*$/.test(line);
