import { fold } from "./normalise.ts";

export type Passage = { text: string; mark: boolean }[];

type Hit = { from: number; to: number };

/**
 * The part of a text, of about `length` characters, where most of the terms stand close together; what is to be marked is set
 * apart. Plain strings: whoever shows them escapes them.
 */
export function passage(text: string, terms: string[], length = 90): Passage {
  const plain = text.replace(/\s/g, " ");
  const hits = hitsIn(plain, terms);
  const from = plain.length <= length ? 0 : clauseStart(plain, bestStart(hits, length));
  const to = whole(plain, Math.min(plain.length, from + length));
  const seen = hits.filter((hit) => hit.to > from && hit.from < to);
  const shown = inPieces(plain, from, to, seen);
  return [...(from > 0 ? [plainly("…")] : []), ...shown, ...(to < plain.length ? [plainly("…")] : [])];
}

const plainly = (text: string) => ({ text, mark: false });

/** Where terms stand, the longest first, those that touch as one. */
function hitsIn(plain: string, terms: string[]): Hit[] {
  const sought = foldedOf(terms);
  if (!sought.length) return [];
  const folded = fold(plain);
  const marked = new Uint8Array(folded.length);
  for (const term of sought) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) marked.fill(1, at, at + term.length);
  }
  const hits: Hit[] = [];
  for (let from = marked.indexOf(1); from >= 0; from = marked.indexOf(1, from)) {
    const end = marked.indexOf(0, from);
    const to = end < 0 ? marked.length : end;
    hits.push({ from, to });
    from = to;
  }
  return hits;
}

const foldedTerms = new WeakMap<string[], string[]>();

/** The same terms are looked for in every text of a page. */
function foldedOf(terms: string[]): string[] {
  const folded = foldedTerms.get(terms) ?? terms.map((one) => fold(one)).filter(Boolean);
  foldedTerms.set(terms, folded);
  return folded;
}

/** The hit after which most marked letters follow within the length. */
function bestStart(hits: Hit[], length: number): number {
  let best = { from: hits[0]?.from ?? 0, worth: 0 };
  // Marked letters of the hits from `place` up to before `next`; each hit comes in once and goes out once.
  let [next, worth] = [0, 0];
  for (const [place, { from, to }] of hits.entries()) {
    const end = from + length - 20;
    for (let hit = hits[next]; hit && hit.to <= end; hit = hits[next]) {
      worth += hit.to - hit.from;
      next += 1;
    }
    // Of a hit that the end cuts in two the first part is seen.
    const all = worth + Math.max(0, end - (hits[next]?.from ?? end));
    if (all > best.worth) best = { from, worth: all };
    if (next > place) worth -= to - from;
    else next = place + 1;
  }
  return best.from;
}

/** Goes back to where the clause begins, if that is near. */
function clauseStart(text: string, at: number): number {
  const nearest = Math.max(0, at - 20);
  const before = text.slice(nearest, at);
  const mark = Math.max(...["。", "！", "？", "；", "，", "：", " "].map((sign) => before.lastIndexOf(sign)));
  return mark < 0 ? whole(text, nearest) : nearest + mark + 1;
}

/** A place that cuts neither a character nor a mask like [遮盖] in two: the next one after it. */
function whole(text: string, at: number): number {
  const open = text.lastIndexOf("[", at - 1);
  const close = text.indexOf("]", open);
  if (open >= 0 && close >= at && close - open < 8) return close + 1;
  return /[\udc00-\udfff]/.test(text[at] ?? "") ? at + 1 : at;
}

function inPieces(text: string, from: number, to: number, hits: Hit[]): Passage {
  const ends = [from, ...hits.flatMap((hit) => [Math.max(from, hit.from), Math.min(to, hit.to)]), to];
  return ends
    .slice(1)
    .map((end, place) => ({ text: text.slice(ends[place], end), mark: place % 2 === 1 }))
    .filter((piece) => piece.text);
}
