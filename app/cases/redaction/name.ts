import { notNames } from "./given-letters.ts";
import type { Span } from "./hit.ts";
import { notTitle, ofCompany } from "./name-contexts.ts";
import { type Near, weighName } from "./name-weight.ts";
import { foreignNames } from "./name-with-dot.ts";
import { isPlace, type Words, wordsAt } from "./name-words.ts";
import { doubleSurnames, surnames } from "./surnames.ts";

type Candidate = { start: number; end: number };

const enough = 2.75;

/** Names of persons: a surname and what may be a given name, weighed by the words around them; then every other place where they stand. */
export function names(text: string): Span[] {
  const words = wordsAt(text);
  const towns = townsOf(text);
  const first = pass(text, words, towns, new Set());
  const found = [...foreignNames(text), ...first, ...pass(text, words, towns, new Set(first.map(({ start }) => start)))];
  return everywhere(text, [...new Set(found.map(({ start, end }) => text.slice(start, end)))]);
}

/** One reading of the text; a second one knows the names that follow in a list. */
function pass(text: string, words: Words, towns: Set<string>, starts: ReadonlySet<number>): Candidate[] {
  const found: Candidate[] = [];
  for (let place = 0; place < text.length; place++) {
    const best = bestAt(text, place, words, towns, { endBefore: found.at(-1)?.end, starts });
    if (!best) continue;
    found.push(best);
    place = best.end - 1;
  }
  return found;
}

function bestAt(text: string, place: number, words: Words, towns: Set<string>, near: Near): Candidate | undefined {
  return candidatesAt(text, place, towns)
    .map((one) => ({ ...one, score: weighName(text, one, words, near) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score || b.end - a.end)[0];
}

function candidatesAt(text: string, start: number, towns: Set<string>): Candidate[] {
  const double = doubleSurnames.includes(text.slice(start, start + 2));
  if (!double && !surnames.has(text[start] ?? "")) return [];
  const first = start + (double ? 2 : 1);
  if (notTitle.test(text.slice(first))) return [];
  return [1, 2].map((given) => ({ start, end: first + given })).filter(({ end }) => mayBeName(text, start, end, towns));
}

function mayBeName(text: string, start: number, end: number, towns: Set<string>): boolean {
  const words = text.slice(start, end);
  const craftsman = text.slice(start - 1, start + 1) === "师傅";
  const masked = /^[某*＊×xX○〇□△]/.test(text.slice(end));
  return (
    /^[一-龥]{2,4}$/.test(words) &&
    end <= text.length &&
    !masked &&
    !craftsman &&
    !notNames.test(words) &&
    !isPlace(words) &&
    !towns.has(words.slice(0, 2))
  );
}

/** What the text calls a town, a village, a county: 柳溪 of 柳溪镇. Nobody is called so. */
function townsOf(text: string): Set<string> {
  const units = [...text.matchAll(/镇|乡|村|县|市|街道|社区/g)];
  return new Set(units.map(({ index }) => text.slice(Math.max(0, index - 2), index)));
}

/** Every place where a name stands, but for the companies that carry it. */
function everywhere(text: string, found: string[]): Span[] {
  return found.flatMap((name) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (!ofCompany.test(text.slice(at + name.length, at + name.length + 12)))
        spans.push({ kind: "name", start: at, end: at + name.length, weight: name.length });
    }
    return spans;
  });
}
