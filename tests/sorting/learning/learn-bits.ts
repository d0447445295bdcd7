import type { Learned } from "#app/sorting/learned.ts";
import { type Descent, descend, descending } from "./descent.ts";

/** What a text is made of, the classes it is of (places), and how much it counts beside the others. */
export type Example = { bits: string[]; is: number[]; counts: number };

/**
 * A bit counts when it stands in so many texts; of all that is learned so many weights are kept that speak most. The ridge holds them low.
 */
export type Keeping = { least: number; kept: number; ridge: number };

const rounds = 150;

/**
 * For each class against the others: every bit is first stretched by how much oftener it stands there than elsewhere (naive
 * Bayes), then weighed by logistic regression over all examples at once (Adam, ridge). The order of the examples does not matter.
 */
export function learnBits(classes: readonly string[], examples: Example[], { least, kept, ridge }: Keeping): Learned {
  const among = new Map<string, number>();
  for (const { bits } of examples) for (const bit of bits) among.set(bit, (among.get(bit) ?? 0) + 1);
  const names = [...among]
    .filter(([, times]) => times >= least)
    .map(([bit]) => bit)
    .sort();
  const rows = rowsOf(names, examples);
  const weighed = weigh(rows, names.length, classes.length, ridge);
  return { classes, bias: [...weighed.bias].map((one) => Math.round(one * 100) / 100), bits: mostSpoken(names, rows, weighed, kept) };
}

type Row = { bits: Int32Array; is: Set<number>; counts: number; share: number };
type Weighed = { weights: Float64Array; bias: Float64Array };

function rowsOf(names: string[], examples: Example[]): Row[] {
  const placeOf = new Map(names.map((bit, place) => [bit, place]));
  return examples.map(({ bits, is, counts }) => {
    const known = Int32Array.from(bits.flatMap((bit) => placeOf.get(bit) ?? []));
    return { bits: known, is: new Set(is), counts, share: 1 / Math.sqrt(known.length || 1) };
  });
}

/** The weights of one bit, class by class, lie beside each other. */
function weigh(rows: Row[], size: number, classes: number, ridge: number): Weighed {
  const stretch = stretchOf(rows, size, classes);
  const weights = descending(size * classes);
  const bias = descending(classes);
  const stretched = () => weights.at.map((weight, place) => weight * num(stretch[place]));
  for (let round = 1; round <= rounds; round++) {
    const told = stretched();
    weights.slope.fill(0);
    bias.slope.fill(0);
    for (const row of rows) blame(row, told, weights.slope, bias);
    weights.slope.set(weights.slope.map((slope, place) => slope * num(stretch[place]) + ridge * num(weights.at[place])));
    descend(weights, round);
    descend(bias, round);
  }
  return { weights: stretched(), bias: bias.at };
}

/** How wrong each class is about a text, laid at the door of each of its bits. */
function blame({ bits, is, counts, share }: Row, told: Float64Array, slope: Float64Array, bias: Descent): void {
  const classes = bias.at.length;
  const wrong = bias.at.slice();
  for (const bit of bits) for (let name = 0; name < classes; name++) add(wrong, name, share * num(told[bit * classes + name]));
  for (let name = 0; name < classes; name++) {
    wrong[name] = counts * (1 / (1 + Math.exp(-num(wrong[name]))) - (is.has(name) ? 1 : 0));
    add(bias.slope, name, num(wrong[name]));
  }
  for (const bit of bits) for (let name = 0; name < classes; name++) add(slope, bit * classes + name, share * num(wrong[name]));
}

function stretchOf(rows: Row[], size: number, classes: number): Float64Array {
  const [here, all] = [new Float64Array(size * classes).fill(1), new Float64Array(size)];
  for (const { bits, is, counts } of rows)
    for (const bit of bits) {
      add(all, bit, counts);
      for (const name of is) add(here, bit * classes + name, counts);
    }
  const there = here.map((times, place) => num(all[Math.floor(place / classes)]) - times + 2);
  const [sumHere, sumThere] = [sums(here, classes), sums(there, classes)];
  return here.map((times, place) => Math.log(times / num(sumHere[place % classes]) / (num(there[place]) / num(sumThere[place % classes]))));
}

function sums(table: Float64Array, classes: number): Float64Array {
  const all = new Float64Array(classes);
  for (let place = 0; place < table.length; place++) add(all, place % classes, num(table[place]));
  return all;
}

function mostSpoken(names: string[], rows: Row[], { weights, bias }: Weighed, kept: number): Learned["bits"] {
  const often = new Float64Array(names.length);
  for (const { bits, counts } of rows) for (const bit of bits) add(often, bit, counts);
  const speaks = weights.map((weight, place) => Math.abs(weight) * Math.sqrt(num(often[Math.floor(place / bias.length)])));
  const least = speaks.toSorted().at(-Math.min(kept, speaks.length)) ?? 0;
  const told = names.map((bit, at): [string, number[]] => [
    bit,
    [...bias.keys()].flatMap((name) => {
      const place = at * bias.length + name;
      const weight = round(num(weights[place]));
      return num(speaks[place]) >= least && weight ? [name, weight] : [];
    }),
  ]);
  return new Map(told.filter(([, weights]) => weights.length));
}

const num = (one: number | undefined): number => one ?? 0;
const add = (all: Float64Array, place: number, one: number): void => {
  all[place] = num(all[place]) + one;
};
const round = (weight: number): number => Math.round(weight * 10) / 10;
