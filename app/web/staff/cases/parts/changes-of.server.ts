import { diffChars, diffLines } from "diff";

/** Above this length a part is compared line by line: letter by letter would take too long. */
const long = 4000;

/** A changed part as pieces: what stayed, what went out, what came in. */
export function changesOf<Part extends string>({ part, was, is }: { part: Part; was: string; is: string }) {
  const pieces = was.length + is.length > long ? diffLines(was, is) : diffChars(was, is);
  return {
    part,
    pieces: pieces.map(({ value, added, removed }, place) => ({ key: place, text: value, kind: added ? "in" : removed ? "out" : "same" })),
  };
}
