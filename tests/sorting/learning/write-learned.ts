import { writeFileSync } from "node:fs";
import type { Learned } from "#app/sorting/learned.ts";
import { labelledIn } from "./labelled.ts";
import { learnSorting } from "./learn-sorting.ts";

/**
 * `npm run learn:sorting [FILE]`: what the sorter hears in a text, drawn anew from the part of the set to build on; `npm run format` folds
 * the long lines.
 */
function main(): void {
  const texts = labelledIn(process.argv[2] ?? new URL("../set/build.jsonl", import.meta.url));
  const { types, matters } = learnSorting(texts);
  write("type-bits", types);
  write("matter-bits", matters);
  process.stdout.write(`${texts.length} texts, ${types.bits.size} bits for types, ${matters.bits.size} for matters\n`);
}

function write(name: string, { classes, bias, bits }: Learned): void {
  const listed = [...bits].map(([bit, weights]) => `    ${JSON.stringify(bit)}: [${weights.join(", ")}]`);
  const named = classes.map((one) => `    ${JSON.stringify(one)}`).join(",\n");
  const file = new URL(`../../../app/sorting/${name}.json`, import.meta.url);
  writeFileSync(file, `{\n  "classes": [\n${named}\n  ],\n  "bias": [${bias.join(", ")}],\n  "bits": {\n${listed.join(",\n")}\n  }\n}\n`);
}

main();
