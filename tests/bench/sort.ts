import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { decide } from "#app/sorting/decide.ts";
import { lexiconOf } from "#app/sorting/lexicon.ts";
import { sortWords } from "#app/sorting/sort-words.ts";
import type { Sorting } from "#app/sorting/sorting.ts";
import { topicTerms } from "#db/seed/reference/topic-terms.ts";
import { type Labelled, labelledIn } from "#tests/sorting/learning/labelled.ts";
import { learnSorting } from "#tests/sorting/learning/learn-sorting.ts";

type Told = { labelled: Labelled; sorted: Sorting };

const set = new URL("../sorting/set/", import.meta.url);
const lexicon = lexiconOf(topicTerms);
/** Where another writer's texts begin in the part to build on; the lexicon's own words were drawn from those before the first. */
const writers = [1204, 1444, 1744, 2044, 2583, 3003, 3203];

/**
 * `npm run bench:sort [-- --file FILE | --cross] [--errors]`: how well tips written by somebody else are sorted: those of the set, of
 * a file of the same shape, or each writer's of the part to build on by what the others alone teach (minutes). Misses are never shown
 * of the measured part.
 */
function main(): void {
  const options = {
    file: { type: "string" },
    cross: { type: "boolean", default: false },
    errors: { type: "boolean", default: false },
  } as const;
  const { values } = parseArgs({ options });
  if (values.file) measure(values.file, sortedAll(labelledIn(values.file)), values.errors);
  else if (values.cross) measure("each writer by the others", sortedAcross(), values.errors);
  else measureSet(values.errors);
}

function measureSet(errors: boolean): void {
  for (const part of ["build", "measure"]) {
    const file = new URL(`${part}.jsonl`, set);
    if (existsSync(file)) measure(part, sortedAll(labelledIn(file)), errors && part === "build");
  }
}

const sortedAll = (texts: Labelled[], learned?: ReturnType<typeof learnSorting>): Told[] =>
  texts.map((labelled) => ({ labelled, sorted: sortWords(labelled.text, lexicon, learned) }));

function sortedAcross(): Told[] {
  const all = labelledIn(new URL("build.jsonl", set));
  return writers.flatMap((from, at) => {
    const to = writers[at + 1] ?? all.length;
    const told = sortedAll(all.slice(from, to), learnSorting([...all.slice(0, from), ...all.slice(to)]));
    print(`  from ${from}: top-1 ${share(told, isFirst)}  top-3 ${share(told, isAmongThree)}  type ${share(told, isType)}`);
    return told;
  });
}

function measure(part: string, told: Told[], errors: boolean): void {
  const elsewhere = told.filter(({ sorted }) => sorted.elsewhere);
  const away = told.filter(({ labelled }) => labelled.elsewhere);
  const rightAway = away.filter(({ labelled, sorted }) => sorted.elsewhere?.slug === labelled.elsewhere).length;
  const clear = told.filter(({ sorted }) => isRouted(sorted));
  print(`${part}: ${told.length} texts`);
  print(`  top-1 ${share(told, isFirst)}  top-3 ${share(told, isAmongThree)}  type ${share(told, isType)}`);
  print(`  elsewhere precision ${ratio(rightAway, elsewhere.length)}  recall ${ratio(rightAway, away.length)}`);
  print(`  routed without a person ${ratio(clear.length, told.length)}, of these rightly ${share(clear, isFirst)}`);
  print(`  merchant ${share(told, isMerchant)}`);
  confusion(told);
  if (errors) for (const one of told) showMisses(one);
}

function isRouted(sorted: Sorting): boolean {
  const decided = decide(sorted);
  return decided.outcome === "clear" && decided.topics.some(({ slug }) => slug !== "other");
}

const isFirst = ({ labelled, sorted }: Told): boolean => labelled.topics.includes(sorted.topics[0]?.slug ?? "");
const isAmongThree = ({ labelled, sorted }: Told): boolean => sorted.topics.slice(0, 3).some(({ slug }) => slug === labelled.topics[0]);
const isType = ({ labelled, sorted }: Told): boolean => labelled.type === sorted.type;
const isMerchant = ({ labelled, sorted }: Told): boolean => labelled.merchant === sorted.merchant;

function confusion(told: Told[]): void {
  const cells = new Map<string, number>();
  for (const one of told.filter((one) => !isFirst(one))) {
    const cell = `${one.labelled.topics[0]} → ${one.sorted.topics[0]?.slug}`;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  if (cells.size) print("  labelled → sorted");
  for (const [cell, times] of [...cells].sort((a, b) => b[1] - a[1])) print(`  ${String(times).padStart(4)}  ${cell}`);
}

function showMisses(one: Told): void {
  const { labelled, sorted } = one;
  const wrong = [
    ...(isFirst(one)
      ? []
      : [`topic ${labelled.topics.join("+")} ≠ ${sorted.topics.map(({ slug, score }) => `${slug} ${score}`).join(", ")}`]),
    ...(isType(one) ? [] : [`type ${labelled.type} ≠ ${sorted.type}`]),
    ...(isMerchant(one) ? [] : [`merchant ${labelled.merchant} ≠ ${sorted.merchant}`]),
    ...(labelled.elsewhere === (sorted.elsewhere?.slug ?? null)
      ? []
      : [`elsewhere ${labelled.elsewhere} ≠ ${sorted.elsewhere?.slug ?? null}`]),
  ];
  if (wrong.length) print(`\n${labelled.text}\n  ${wrong.join("\n  ")}`);
}

const share = (told: Told[], is: (one: Told) => boolean): string => ratio(told.filter(is).length, told.length);
const ratio = (part: number, all: number): string => (all ? (part / all).toFixed(3) : "–");
function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main();
