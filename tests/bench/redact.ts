import { readFileSync } from "node:fs";
import { findPersonal } from "#app/cases/redaction/find-personal.ts";
import type { Hit } from "#app/cases/redaction/hit.ts";

type Row = { text: string; planted: Hit[] };
type Tally = { planted: number; found: number; hits: number; right: number };

const structured = ["identity-number", "phone", "bank-card", "mail", "plate", "chat", "location"];
const loose = ["minor", "health", "informant"];
const spoken = process.argv.includes("--misses") ? (process.argv.includes("--held") ? "held" : "dev") : null;

/** Measures the detectors on written texts with planted data: one line of JSON, or with --misses what was missed and what was too much. */
function main(): void {
  const sets = { dev: tally("dev"), held: tally("held"), fresh: tally("fresh") };
  const answer = Object.fromEntries(Object.entries(sets).map(([name, set]) => [name, figures(set)]));
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

const rowsOf = (name: string): Row[] =>
  readFileSync(`tests/cases/redaction-set/${name}.jsonl`, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function tally(name: string) {
  const kinds = new Map<string, Tally>();
  const rows = rowsOf(name);
  const clean = { texts: 0, flagged: 0 };
  const of = (kind: string) =>
    kinds.get(kind) ??
    kinds.set(kind, { planted: 0, found: 0, hits: 0, right: 0 }).get(kind) ?? { planted: 0, found: 0, hits: 0, right: 0 };
  for (const { text, planted } of rows) {
    const hits = findPersonal(text);
    for (const one of planted) {
      const found = hits.some((hit) => hit.kind === one.kind && (loose.includes(one.kind) ? touches(hit, one) : covers(hit, one)));
      of(one.kind).planted++;
      if (found) of(one.kind).found++;
      else say(name, `missed ${one.kind} ${one.text}`, text, one);
    }
    for (const hit of hits) {
      const right = planted.some((one) => touches(hit, one));
      of(hit.kind).hits++;
      if (right) of(hit.kind).right++;
      else say(name, `extra ${hit.kind} ${hit.text}`, text, hit);
    }
    if (!planted.length) {
      clean.texts++;
      if (hits.length) clean.flagged++;
    }
  }
  return { rows: rows.length, clean, kinds };
}

/** A number is found when all of it is; an address when no more than its first words are left. */
const covers = (hit: Hit, one: Hit): boolean =>
  one.kind === "home-address"
    ? hit.end >= one.end && hit.start <= one.start + Math.floor((one.end - one.start) / 2)
    : hit.start <= one.start && hit.end >= one.end;

const touches = (hit: Hit, one: Hit): boolean => hit.start < one.end && one.start < hit.end;

function figures({ rows, clean, kinds }: ReturnType<typeof tally>) {
  const sum = (only: (kind: string) => boolean, key: keyof Tally) =>
    [...kinds].filter(([kind]) => only(kind)).reduce((all, [, one]) => all + one[key], 0);
  const recall = (only: (kind: string) => boolean) => share(sum(only, "found"), sum(only, "planted"));
  return {
    texts: rows,
    recallStructured: recall((kind) => structured.includes(kind)),
    recallNamesAndAddresses: recall((kind) => kind === "name" || kind === "home-address"),
    recallOther: recall((kind) => loose.includes(kind) || kind === "birthday"),
    precision: share(
      sum(() => true, "right"),
      sum(() => true, "hits"),
    ),
    clean: { texts: clean.texts, flagged: clean.flagged },
    kinds: Object.fromEntries(
      [...kinds].map(([kind, { planted, found, hits, right }]) => [
        kind,
        { planted, recall: share(found, planted), precision: share(right, hits) },
      ]),
    ),
  };
}

const share = (part: number, whole: number): number | null => (whole ? Math.round((part / whole) * 1e4) / 1e4 : null);

function say(name: string, what: string, text: string, { start, end }: Hit): void {
  if (spoken === name) process.stdout.write(`${what}\n    ${text.slice(Math.max(0, start - 20), end + 20).replaceAll("\n", "⏎")}\n`);
}

main();
