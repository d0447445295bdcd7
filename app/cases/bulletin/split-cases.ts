import { type Line, linesOf, type Page, pageOf } from "#app/plans/reading/page.ts";
import { byHeadings } from "./by-headings.ts";
import { byNumbers } from "./by-numbers.ts";
import { byParagraphs } from "./by-paragraphs.ts";
import type { CaseSpan } from "./case-span.ts";
import { isFurniture } from "./furniture.ts";

/** The cases of a bulletin, by their headings (案例一, 一、…案, a title alone), by numbers only, or by paragraphs. */
export function splitCases(bulletin: string): { page: Page; lines: Line[]; cases: CaseSpan[] } {
  const page = pageOf(bulletin);
  const all = linesOf(page);
  const lines = withoutFurniture(all).flatMap(runTogether);
  for (const split of [byHeadings, byNumbers, byParagraphs]) {
    const cases = split(page, lines);
    if (cases.length) return { page, lines: all, cases };
  }
  return { page, lines: all, cases: [] };
}

const inside = /(?<=[。!?;…↓)])\s*(?=(?:0\d|(?:典型)?案例[一二三四五六七八九十\d]{1,2}[:、.\s])\s*[\u4e00-\u9fff“])/g;

/** A page copied without its line ends: 01某公司虚假宣传案……。02某店…… is cut where the next number stands. */
function runTogether(line: Line): Line[] {
  const cuts = [...line.words.matchAll(inside)].map(({ index }) => index);
  if (line.words.length < 120 || cuts.length < 1) return [line];
  return [0, ...cuts].map((from, place, all) => {
    const words = line.words.slice(from, all[place + 1]);
    const skip = words.length - words.trimStart().length;
    return { ...line, from: line.from + from + skip, to: line.from + from + words.trimEnd().length, words: words.trim() };
  });
}

function withoutFurniture(lines: Line[]): Line[] {
  return lines.filter((line) => line.words && !isFurniture(line.words));
}
