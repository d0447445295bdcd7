import type { Line, Page } from "#app/plans/reading/page.ts";
import { type CaseSpan, spanned, tellsPenalty } from "./case-span.ts";
import { type HeadingMark, markOf } from "./heading-marks.ts";
import { opensSection } from "./section-labels.ts";

const kinds: HeadingMark["kind"][] = ["h", "n", "nn", "p", "d", "ring", "bullet"];

/** Cases under numbers without a title that ends in 案: 1.销售“三无”充电宝 店主被罚, or numbered paragraphs. */
export function byNumbers(page: Page, lines: Line[]): CaseSpan[] {
  for (const kind of kinds) {
    const marked = lines.filter((line) => markOf(line.words)?.kind === kind && !opensSection(line.words));
    if (marked.length < 2) continue;
    const spans = marked.map((line, place) => {
      const start = markOf(line.words)?.start ?? 0;
      const heads = line.words.length - start <= 45 && !/[。;]/.test(line.words);
      const until = marked[place + 1]?.from ?? page.plain.length;
      const title = heads && line.words.length > start ? { from: line.from + start, to: line.to } : null;
      return spanned(lines, line.from, title, title ? line.to : line.from + start, until);
    });
    const punished = spans.filter((span) => tellsPenalty(page, span.body));
    if (punished.length >= 2 && punished.length >= spans.length * 0.6) return punished;
  }
  return [];
}
