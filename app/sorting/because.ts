import type { Stretch } from "./by-bits.ts";
import type { Witness } from "./weigh.ts";

const mostWords = 8;
/** Words that only the learned part hears: few, and none that hardly speaks beside the loudest. */
const mostHeard = 4;
const audible = 0.3;
const longestStretch = 6;

/** The words of a text that speak for a topic, as they stand there: the lexicon's and those that were learned, the loudest first. */
export function because(text: string, witnesses: Witness[], point: number, heard: Stretch[]): string[] {
  const listed = witnesses
    .filter(({ points }) => points > 0)
    .flatMap(({ word, places, points }) =>
      (word.includes("+") ? asOne(places) : places.slice(0, 1)).map((place) => ({ ...place, says: points * point })),
    );
  const whole = heard.some(({ from, to }) => to - from > 1) ? heard.filter(({ from, to }) => to - from > 1) : heard;
  const loud = whole.filter(({ says }) => says >= audible * (whole[0]?.says ?? 0)).slice(0, mostHeard);
  const apart = loud.filter(({ from, to }) => !listed.some((one) => one.from < to && from < one.to));
  const spoken = [...listed, ...apart].sort((a, b) => b.says - a.says);
  return [...new Set(spoken.map(({ from, to }) => text.slice(from, to)))].slice(0, mostWords);
}

/** Two words close together are shown with what stands between them: 烧起来不着. */
function asOne(places: { from: number; to: number }[]): { from: number; to: number }[] {
  const from = Math.min(...places.map((place) => place.from));
  const to = Math.max(...places.map((place) => place.to));
  return to - from <= longestStretch ? [{ from, to }] : places;
}
