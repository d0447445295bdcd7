import type { Marker } from "./markers.ts";

/** An item of the notice: its words from `start` to `to`, the items below it, and the one it stands in. */
export type Item = { marker: Marker; from: number; start: number; to: number; items: Item[]; within: Item | null; list: number };

/** Numbers of one kind are one list; a new kind of number begins a list inside the item above. */
export function outlineOf(markers: Marker[], end: number): Item[] {
  const top: Item[] = [];
  let open: Item[] = [];
  let lists = 0;
  for (const marker of markers) {
    open = open.slice(0, depthFor(open, marker));
    const within = open.at(-1) ?? null;
    const beside = within ? within.items : top;
    const before = beside.at(-1);
    const goesOn = before?.marker.kind === marker.kind && (marker.ordinal !== 1 || before.marker.ordinal === 0);
    const item = { marker, from: marker.from, start: marker.start, to: end, items: [], within, list: goesOn ? before.list : ++lists };
    closeAt(beside.at(-1), marker.from);
    beside.push(item);
    open.push(item);
  }
  return top;
}

/** How many of the open items the new one stands in. */
function depthFor(open: Item[], { kind, ordinal }: Marker): number {
  if (kind === "annex") return 0;
  const holds = (kinds: Marker["kind"][]) => open.findLastIndex((item) => kinds.includes(item.marker.kind)) + 1;
  if (kind === "chapter") return holds(["annex"]);
  if (kind === "bare") return holds(["annex", "chapter"]);
  if (kind === "h") {
    const depth = holds(["annex", "chapter", "bare"]);
    const above = open[depth - 1];
    const countsOn = ordinal === 1 || above?.items.at(-1)?.marker.ordinal === ordinal - 1;
    return above?.marker.kind === "bare" && !countsOn ? depth - 1 : depth;
  }
  const same = open.findLastIndex((item) => item.marker.kind === kind);
  return same >= 0 ? same : open.length;
}

function closeAt(item: Item | undefined, to: number): void {
  for (let last = item; last; last = last.items.at(-1)) last.to = Math.min(last.to, to);
}
