import type { Page, Span } from "#app/plans/reading/page.ts";

/** The words of a stretch without the spaces and line ends that only the layout put there; `at` leads each letter home. */
export type Flow = { text: string; at: number[]; given: string };

const stops = "。;!?:)”";
/** A line this short that ends without a stop is a label (处理结果), not half of a sentence. */
const label = 8;

/** Plain letters of the page from `from` to `to`; a line end stays only where a sentence or a label ends. */
export function flowOf(page: Page, from: number, to: number): Flow {
  const letters: string[] = [];
  const at: number[] = [];
  let length = 0;
  for (let place = from; place < to; place++) {
    const letter = page.plain[place] ?? "";
    if (letter === "\n") {
      const before = letters.at(-1) ?? "\n";
      if (length && before !== "\n" && (stops.includes(before) || length <= label)) {
        letters.push("\n");
        at.push(place);
      }
      length = 0;
    } else if (/\S/.test(letter)) {
      letters.push(letter);
      at.push(place);
      length++;
    }
  }
  at.push(to);
  return { text: letters.join(""), at, given: page.given };
}

/** The words as they were written, spaces left out. */
export const asGiven = (flow: Flow, { from, to }: Span): string =>
  flow.given.slice(flow.at[from], (flow.at[to - 1] ?? 0) + 1).replace(/\s+/g, "");

/** The sentences of a flow, with their places. */
export function sentencesOf(flow: Flow): (Span & { text: string })[] {
  return [...flow.text.matchAll(/[^。;!?\n]+/g)].map((found) => ({
    text: found[0],
    from: found.index,
    to: found.index + found[0].length,
  }));
}
