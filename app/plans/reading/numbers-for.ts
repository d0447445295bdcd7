/** Numbers as printed where they run through, else counted; the areas by themselves, and the measures. */
export function numbersFor(items: { kind: "area" | "measure"; ordinal: number }[]): number[] {
  const counts = { area: 0, measure: 0 };
  const runs = { area: runsThrough(items, "area"), measure: runsThrough(items, "measure") };
  return items.map(({ kind, ordinal }) => (runs[kind] ? ordinal : ++counts[kind]));
}

function runsThrough(items: { kind: string; ordinal: number }[], kind: string): boolean {
  const printed = items.filter((item) => item.kind === kind).map(({ ordinal }) => ordinal);
  return printed.every((number, place) => number > (printed[place - 1] ?? 0));
}
