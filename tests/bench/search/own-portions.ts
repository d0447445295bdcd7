import { portions } from "./load-cases.ts";
import { manyCases } from "./many.ts";
import type { Row } from "./rows.ts";

const atOnce = 1000;

/** What this process has to load, by what it was started with (FROM TO PLACE PROCESSES): each portion with the number of its first case. */
export function* ownPortions(): Generator<[first: number, some: Row[]]> {
  const [from = 0, to = 0, place = 0, processes = 1] = process.argv.slice(2, 6).map(Number);
  for (let first = from + place * atOnce; first < to; first += processes * atOnce) {
    for (const some of portions(manyCases(first, Math.min(to, first + atOnce)), atOnce)) yield [first, some];
  }
}
