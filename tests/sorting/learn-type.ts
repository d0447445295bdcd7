import { readFileSync, writeFileSync } from "node:fs";
import { bitsOf } from "#app/sorting/bits-of.ts";
import { type Type, types } from "#app/sorting/type-of.ts";

/** A bit counts when it stands in this many texts; so many of those that speak most are kept. */
const least = 4;
const kept = 5000;
const rounds = 150;
const step = 0.1;
const ridge = 0.1;

type Example = { bits: string[]; type: number };
type Model = { weights: Map<string, number[]>; bias: number[] };

/** `npm run learn:type`: what a writer wants is told with, drawn anew from the part of the set to build on. */
function main(): void {
  const from = process.argv[2] ?? new URL("./set/build.jsonl", import.meta.url);
  const lines = readFileSync(from, "utf8").split("\n").filter(Boolean);
  const examples = lines.map((line) => exampleOf(JSON.parse(line)));
  const among = new Map<string, number>();
  for (const { bits } of examples) for (const bit of bits) among.set(bit, (among.get(bit) ?? 0) + 1);
  const common = new Set([...among].filter(([, times]) => times >= least).map(([bit]) => bit));
  const speaks = ([bit, told]: [string, number[]]): number => (Math.max(...told) - Math.min(...told)) * Math.sqrt(among.get(bit) ?? 0);
  const first = [...learn(only(examples, common)).weights].sort((a, b) => speaks(b) - speaks(a)).slice(0, kept);
  const { weights, bias } = learn(only(examples, new Set(first.map(([bit]) => bit))));
  const lineOf = ([bit, told]: [string, number[]]) => `    ${JSON.stringify(bit)}: [${told.map(round).join(", ")}]`;
  const listed = [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(lineOf);
  const file = new URL("../../app/sorting/type-bits.json", import.meta.url);
  writeFileSync(file, `{\n  "bias": [${bias.map(round).join(", ")}],\n  "bits": {\n${listed.join(",\n")}\n  }\n}\n`);
  process.stdout.write(`${examples.length} texts, ${weights.size} bits\n`);
}

const exampleOf = ({ text, type }: { text: string; type: Type }): Example => ({ bits: [...bitsOf(text)], type: types.indexOf(type) });
const only = (examples: Example[], bits: Set<string>): Example[] =>
  examples.map((one) => ({ ...one, bits: one.bits.filter((bit) => bits.has(bit)) }));
const round = (weight: number): number => Math.round(weight * 100) / 100;

/**
 * For each type against the other two: every bit is first stretched by how much oftener it stands there than elsewhere (naive
 * Bayes), then weighed by logistic regression over all examples at once (Adam, ridge). The order of the examples does not matter.
 */
function learn(examples: Example[]): Model {
  const names = [...new Set(examples.flatMap(({ bits }) => bits))];
  const placeOf = new Map(names.map((bit, place) => [bit, place]));
  const rows = examples.map(({ bits, type }) => ({ type, bits: bits.map((bit) => placeOf.get(bit) ?? 0) }));
  const against = types.map((_, type) => {
    const told = rows.map((row) => ({ bits: row.bits, is: row.type === type }));
    return weigh(told, stretchOf(told, names.length));
  });
  const of = (bit: number) => against.map((weights) => weights[bit] ?? 0);
  return { weights: new Map(names.map((bit, place) => [bit, of(place)])), bias: of(names.length) };
}

type Told = { bits: number[]; is: boolean };

function stretchOf(rows: Told[], size: number): Float64Array {
  const [here, there] = [new Float64Array(size).fill(1), new Float64Array(size).fill(1)];
  for (const { bits, is } of rows) for (const bit of bits) (is ? here : there)[bit] = ((is ? here : there)[bit] ?? 0) + 1;
  const [all, rest] = [sum(here), sum(there)];
  return here.map((times, bit) => Math.log(times / all / ((there[bit] ?? 1) / rest)));
}

/** The last weight is the bias. */
function weigh(rows: Told[], stretch: Float64Array): Float64Array {
  const size = stretch.length + 1;
  const fresh = () => new Float64Array(size);
  const [weights, slope, mean, spread] = [fresh(), fresh(), fresh(), fresh()];
  for (let round = 1; round <= rounds; round++) {
    slope.set(weights.map((weight, place) => (place < size - 1 ? ridge * weight : 0)));
    for (const { bits, is } of rows) {
      const share = 1 / Math.sqrt(bits.length || 1);
      const score = bits.reduce((told, bit) => told + (weights[bit] ?? 0) * (stretch[bit] ?? 0) * share, weights[size - 1] ?? 0);
      const wrong = 1 / (1 + Math.exp(-score)) - (is ? 1 : 0);
      for (const bit of bits) slope[bit] = (slope[bit] ?? 0) + wrong * share * (stretch[bit] ?? 0);
      slope[size - 1] = (slope[size - 1] ?? 0) + wrong;
    }
    for (let place = 0; place < size; place++) {
      const steep = slope[place] ?? 0;
      mean[place] = 0.9 * (mean[place] ?? 0) + 0.1 * steep;
      spread[place] = 0.999 * (spread[place] ?? 0) + 0.001 * steep * steep;
      const even = (mean[place] ?? 0) / (1 - 0.9 ** round);
      weights[place] = (weights[place] ?? 0) - (step * even) / (Math.sqrt((spread[place] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return weights.map((weight, place) => (place < size - 1 ? weight * (stretch[place] ?? 0) : weight));
}

const sum = (all: Float64Array): number => all.reduce((total, one) => total + one, 0);

main();
