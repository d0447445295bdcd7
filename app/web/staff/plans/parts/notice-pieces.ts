import type { ShownArea } from "./draft-shape.ts";

/**
 * A stretch of the notice. `inside` are the areas whose words it is part of; `begins` and `ends` those whose words begin and end
 * with it. `crowded` says that another area's words begin on the same line: its number finds no room of its own in the margin.
 */
export type Piece = { at: number; text: string; inside: ShownArea[]; begins: { area: ShownArea; crowded: boolean }[]; ends: ShownArea[] };

/**
 * The notice, cut wherever an area's words begin or end; areas that share words share the stretch. Nothing is lost and nothing said twice.
 */
export function noticePieces(notice: string, areas: ShownArea[]): Piece[] {
  const marked = areas.filter(({ from, to }) => from >= 0 && from < to && to <= notice.length).sort((one, other) => one.from - other.from);
  const cuts = [...new Set([0, ...marked.flatMap(({ from, to }) => [from, to]), notice.length])].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((at, place) => {
    const end = cuts[place + 1] ?? notice.length;
    return {
      at,
      text: notice.slice(at, end),
      inside: marked.filter(({ from, to }) => from <= at && end <= to),
      begins: marked.filter(({ from }) => from === at).map((area) => ({ area, crowded: isCrowded(area) })),
      ends: marked.filter(({ to }) => to === end),
    };
  });

  function isCrowded(area: ShownArea): boolean {
    const line = area.from === 0 ? 0 : notice.lastIndexOf("\n", area.from - 1) + 1;
    return marked.slice(0, marked.indexOf(area)).some(({ from }) => from >= line);
  }
}
