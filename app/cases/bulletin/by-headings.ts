import type { Line, Page, Span } from "#app/plans/reading/page.ts";
import { type CaseSpan, spanned, tellsPenalty } from "./case-span.ts";
import { labelled, markOf } from "./heading-marks.ts";
import { deeds } from "./operator-words.ts";
import { opensSection } from "./section-labels.ts";
import { titleAhead, titleIn } from "./title.ts";

const beginsDeed = new RegExp(`^(?:${deeds}|查处|查办|依法查处|对)`);

type Heading = { from: number; title: Span | null; body: number; strength: number };

/** Cases under headings: 案例一 in any shape before numbered titles before titles that stand alone. */
export function byHeadings(page: Page, lines: Line[]): CaseSpan[] {
  const given = (line: Line) => page.given.slice(line.from, line.to);
  const found = lines.flatMap((line, place) => headingAt(lines, place, line, given) ?? []);
  const inline = found.filter(({ strength }) => strength === 1);
  const strong = found.filter(({ strength }) => strength > 1 || inline.length > 1);
  const best = Math.max(0, ...strong.map(({ strength }) => strength));
  const kept = strong.filter(({ strength }) => strength === best || (best === 3 && strength === 3));
  const untaken = kept.filter((heading, place) => !kept.slice(0, place).some((other) => other.body > heading.from));
  const spans = untaken.map((heading, place) => asSpan(page, lines, heading, untaken[place + 1]?.from ?? page.plain.length));
  const cases = spans.filter(({ from, title, body }, place) => !isListed(page, spans, place, title, body) && from >= 0);
  return cases.filter((one) => (one.title && best > 1) || tellsPenalty(page, one.body));
}

function asSpan(page: Page, lines: Line[], { from, title, body }: Heading, until: number): CaseSpan {
  return spanned(lines, from, title, body, until > from ? until : page.plain.length);
}

/** A line of the table of contents: its title comes again, with words below. */
function isListed(page: Page, spans: CaseSpan[], place: number, title: Span | null, body: Span): boolean {
  if (page.plain.slice(body.from, body.to).trim().length > 0) return false;
  const words = (span: Span | null) => (span ? page.plain.slice(span.from, span.to).replace(/\s+/g, "") : "");
  return !title || spans.slice(place + 1).some((other) => words(other.title) === words(title));
}

function headingAt(lines: Line[], place: number, line: Line, given: (line: Line) => string): Heading | null {
  const label = labelled.exec(line.words)?.[0].length;
  const mark = markOf(line.words);
  if (mark?.kind === "case") return underCaseMark(lines, place, line, mark.start);
  if (label && titleIn(line.words.slice(label))) return at(line, label, titleIn(line.words.slice(label)), 4);
  if (opensSection(line.words)) return null;
  const bracketed = /^\s*\(([^()\d][^()]{5,30})\)\s*(?=\S)/.exec(line.words);
  if (bracketed?.[1] && /^[【〖[]/.test(given(line))) return at(line, 1, { from: 0, to: bracketed[1].length }, 1);
  const start = mark?.start ?? 0;
  const words = line.words.slice(start);
  const strength = mark ? 3 : 2;
  const found = titleIn(words);
  const title = found && (mark || !words.slice(found.from, found.to).endsWith("案件")) ? found : null;
  if (title) return mark ? at(line, start, title, strength) : (overTwo(lines, place, line, title) ?? at(line, 0, title, strength));
  if (mark && !words) return numberAlone(lines, place, line);
  const wrapped = mark && words.length >= 12 && !/[。,;]/.test(words) ? joined(lines, place, line, start, 1) : null;
  if (wrapped) return { ...wrapped, strength };
  const ahead = titleAhead(words);
  return ahead ? at(line, start, ahead, mark ? 3 : 1) : null;
}

const at = (line: Line, start: number, title: Span | null, strength: number): Heading => {
  const span = title && { from: line.from + start + title.from, to: line.from + start + title.to };
  const hangs = span ? /^[\s】\])"”]*(?:\([^()]*\))?[。.;:,、]*/.exec(line.words.slice(span.to - line.from))?.[0].length : 0;
  return { from: line.from, title: span, body: span ? span.to + (hangs ?? 0) : line.from + start, strength };
};

function underCaseMark(lines: Line[], place: number, line: Line, start: number): Heading {
  const words = line.words.slice(start);
  const title = titleIn(words);
  if (title) return at(line, start, title, 4);
  const ahead = words ? titleAhead(words) : null;
  if (ahead) return at(line, start, ahead, 4);
  const below = joined(lines, place, line, start, words ? 2 : 3);
  if (below) return { ...below, strength: 4 };
  const next = lines[place + 1];
  const called = !words && next && next.words.length <= 40 && !/[。,;:]/.test(next.words) && !opensSection(next.words) && lines[place + 2];
  if (next && called) return { from: line.from, title: { from: next.from, to: next.to }, body: next.to, strength: 4 };
  const alone = words && words.length <= 50 && !/[。;]/.test(words) && next;
  if (alone) return { from: line.from, title: { from: line.from + start, to: line.to }, body: line.to, strength: 4 };
  return { from: line.from, title: null, body: line.from + start, strength: 4 };
}

/** A title that begins here (or on the next line) and ends with 案 within `more` further lines. */
function joined(lines: Line[], place: number, line: Line, start: number, more: number): Omit<Heading, "strength"> | null {
  let words = line.words.slice(start);
  let from = words ? line.from + start : 0;
  for (const next of lines.slice(place + 1, place + 1 + more)) {
    if (next.words.length > 60 || opensSection(next.words) || markOf(next.words)?.kind === "case") return null;
    from ||= next.from;
    words += next.words;
    const title = titleIn(words);
    if (title) return { from: line.from, title: { from, to: titleEnd(next) }, body: next.to };
    if (/[。;]/.test(next.words)) return null;
  }
  return null;
}

const titleEnd = (line: Line): number => line.from + (titleIn(`　　　　${line.words}`)?.to ?? line.words.length + 4) - 4;

function numberAlone(lines: Line[], place: number, line: Line): Heading | null {
  const below = joined(lines, place, line, line.words.length, 2);
  return below && { ...below, strength: 3 };
}

/** 城固县某经销部 / 发布食品虚假违法广告案: the party on one line, what it did on the next. */
function overTwo(lines: Line[], place: number, line: Line, title: Span): Heading | null {
  const before = lines[place - 1];
  const continues = beginsDeed.test(line.words) && before && before.words.length <= 30;
  if (!continues || /[。,;:!?]|案例|公布|发布|曝光|通报|\d{4}/.test(before.words) || markOf(before.words)) return null;
  return { from: before.from, title: { from: before.from, to: line.from + title.to }, body: line.to, strength: 2 };
}
