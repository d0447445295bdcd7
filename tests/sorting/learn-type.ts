import { readFileSync, writeFileSync } from "node:fs";
import { bitsOf } from "#app/sorting/bits-of.ts";

/** A bit counts when it stands in this many texts; so many of those that speak most are kept. */
const least = 5;
const kept = 1500;
const rounds = 60;
const step = 0.3;

type Example = { bits: string[]; isOwn: number };
type Model = { weights: Map<string, number>; bias: number };

/** `npm run learn:type`: what one's own matter is told with, drawn anew from the part of the set to build on. */
function main(): void {
  const lines = readFileSync(new URL("./set/build.jsonl", import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean);
  const examples = lines.map((line) => exampleOf(JSON.parse(line)));
  const among = new Map<string, number>();
  for (const { bits } of examples) for (const bit of bits) among.set(bit, (among.get(bit) ?? 0) + 1);
  const common = new Set([...among].filter(([, times]) => times >= least).map(([bit]) => bit));
  const speaks = ([bit, weight]: [string, number]): number => Math.abs(weight) * Math.sqrt(among.get(bit) ?? 0);
  const first = [...learn(only(examples, common)).weights].sort((a, b) => speaks(b) - speaks(a)).slice(0, kept);
  const { weights, bias } = learn(only(examples, new Set(first.map(([bit]) => bit))));
  const bits = Object.fromEntries([...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([bit, weight]) => [bit, round(weight)]));
  writeFileSync(new URL("../../app/sorting/own-bits.json", import.meta.url), `${JSON.stringify({ bias: round(bias), bits }, null, 2)}\n`);
  process.stdout.write(`${examples.length} texts, ${weights.size} bits\n`);
}

const exampleOf = ({ text, type }: { text: string; type: string }): Example => ({ bits: [...bitsOf(text)], isOwn: type === "tip" ? 0 : 1 });
const only = (examples: Example[], bits: Set<string>): Example[] =>
  examples.map((one) => ({ ...one, bits: one.bits.filter((bit) => bits.has(bit)) }));
const round = (weight: number): number => Math.round(weight * 100) / 100;

/** Logistic regression by small steps that shrink as a bit has been heard (AdaGrad); always in the same order, so always the same. */
function learn(examples: Example[]): Model {
  const weights = new Map<string, number>();
  const heard = new Map<string, number>();
  let [bias, biasHeard] = [0, 1e-6];
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < examples.length; turn++) {
      const { bits, isOwn } = examples[(turn * 7919 + round * 31) % examples.length] as Example;
      const share = 1 / Math.sqrt(bits.length || 1);
      const told = bits.reduce((sum, bit) => sum + (weights.get(bit) ?? 0) * share, bias);
      const wrong = 1 / (1 + Math.exp(-told)) - isOwn;
      for (const bit of bits) {
        const weight = weights.get(bit) ?? 0;
        const slope = wrong * share + weight / examples.length;
        const sum = (heard.get(bit) ?? 1e-6) + slope * slope;
        heard.set(bit, sum);
        weights.set(bit, weight - (step * slope) / Math.sqrt(sum));
      }
      biasHeard += wrong * wrong;
      bias -= (step * wrong) / Math.sqrt(biasHeard);
    }
  return { weights, bias };
}

main();
