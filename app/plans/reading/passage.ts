import { type Line, linesWithin, type Page } from "./page.ts";

/** A stretch of the notice with its line ends undone: letter n of both texts stands at `at[n]` in the notice. */
export type Passage = { given: string; plain: string; at: number[] };

/** A name broken over two lines is one name: line ends go, and a tab or a wide gap stays as one space. */
export function passageOf(page: Page, lines: Line[], from: number, to: number): Passage {
  let given = "";
  let plain = "";
  const at: number[] = [];
  let last = from;
  let before = "";
  for (const line of linesWithin(lines, from, to)) {
    if (/^ +\n/.test(page.plain.slice(last, last + 8))) add(last, " ", " ");
    last = line.to;
    if (isLatin(before) && isLatin(line.words[0])) add(line.from, " ", " ");
    for (let place = Math.max(from, line.from); place < Math.min(to, line.to); place++) {
      const letter = page.plain[place] ?? "";
      if (/\s/.test(letter) && before === " ") continue;
      add(place, /\s/.test(letter) ? " " : (page.given[place] ?? ""), /\s/.test(letter) ? " " : letter);
    }
  }
  return { given, plain, at };

  function add(place: number, letter: string, plainLetter: string) {
    given += letter;
    plain += plainLetter;
    before = plainLetter;
    at.push(place);
  }
}

const isLatin = (letter?: string): boolean => /^[a-z0-9]/.test(letter ?? "");

/** Part of a passage. */
export function slice(passage: Passage, from: number, to = passage.plain.length): Passage {
  return { given: passage.given.slice(from, to), plain: passage.plain.slice(from, to), at: passage.at.slice(from, to) };
}
