import { existsSync, readFileSync } from "node:fs";
import { lexiconOf } from "#app/sorting/lexicon.ts";
import { sortWords } from "#app/sorting/sort-words.ts";
import type { Sorting } from "#app/sorting/sorting.ts";
import { topicTerms } from "#db/seed/reference/topic-terms.ts";

type Labelled = { text: string; type: Sorting["type"]; topics: string[]; elsewhere: string | null; merchant: string | null };
type Told = { labelled: Labelled; sorted: Sorting };

const set = new URL("../sorting/set/", import.meta.url);
const lexicon = lexiconOf(topicTerms);

/** `npm run bench:sort [-- --errors]`: how well tips written by somebody else are sorted. Misses are never shown of the measured part. */
function main(): void {
  for (const part of ["build", "measure"]) {
    const file = new URL(`${part}.jsonl`, set);
    if (existsSync(file)) measure(part, readFileSync(file, "utf8"));
  }
}

function measure(part: string, lines: string): void {
  const labelled = lines
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Labelled);
  if (!labelled.length) return;
  const started = performance.now();
  const told = labelled.map((one) => ({ labelled: one, sorted: sortWords(one.text, lexicon) }));
  const seconds = (performance.now() - started) / 1000;
  const elsewhere = told.filter(({ sorted }) => sorted.elsewhere);
  const away = told.filter(({ labelled }) => labelled.elsewhere);
  const rightAway = away.filter(({ labelled, sorted }) => sorted.elsewhere?.slug === labelled.elsewhere).length;
  print(`${part}: ${told.length} texts, ${Math.round(told.length / seconds)} a second`);
  print(`  top-1 ${share(told, isFirst)}  top-3 ${share(told, isAmongThree)}  type ${share(told, isType)}`);
  print(`  elsewhere precision ${ratio(rightAway, elsewhere.length)}  recall ${ratio(rightAway, away.length)}`);
  print(`  merchant ${share(told, isMerchant)}`);
  confusion(told);
  if (part !== "measure" && process.argv.includes("--errors")) for (const one of told) showMisses(one);
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
