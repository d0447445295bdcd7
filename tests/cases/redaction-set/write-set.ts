import { readFileSync, writeFileSync } from "node:fs";
import { type Draw, draws, neutral, planted } from "./values.ts";

export type Planted = { kind: string; text: string; start: number; end: number };

const folder = "tests/cases/redaction-set";
const lines = (file: string): string[] => readFileSync(`${folder}/${file}.txt`, "utf8").split("\n").filter(Boolean);

/** Sentences put together to cases, what must be found planted at known places: written once, kept as data beside this file. */
function main(): void {
  write("dev", 520, 20261);
  write("held", 400, 774411);
  const draw = draws(5);
  writeFileSync(
    `${folder}/fresh.jsonl`,
    `${lines("fresh")
      .map((line) => JSON.stringify(put([line], draw)))
      .join("\n")}\n`,
  );
}

function write(name: string, texts: number, seed: number): void {
  const draw = draws(seed);
  const [telling, clean] = [lines(name), lines(`${name}-clean`)];
  const rows = Array.from({ length: texts }, (_, i) => {
    // Every sentence comes up at least twice; the others of a text are drawn.
    const chosen = [
      telling[i % telling.length] ?? "",
      ...Array.from({ length: draw.below(4) }, () => draw.of(draw.below(3) ? clean : telling)),
    ];
    return JSON.stringify(
      put(
        chosen.sort(() => draw.below(3) - 1),
        draw,
      ),
    );
  });
  const hard = Array.from({ length: Math.round(texts / 4) }, (_, i) =>
    JSON.stringify(put([clean[i % clean.length] ?? "", ...Array.from({ length: draw.below(3) }, () => draw.of(clean))], draw)),
  );
  writeFileSync(`${folder}/${name}.jsonl`, `${[...rows, ...hard].join("\n")}\n`);
}

function put(sentences: string[], draw: Draw): { text: string; planted: Planted[] } {
  const found: Planted[] = [];
  let text = "";
  for (const sentence of sentences) {
    const names = new Map<string, string>();
    for (const [part, slot, plain] of sentence.matchAll(/\{([^}]+)\}|<(\w+)>|[^{<]+/g)) {
      const { kind, words } = slot ? planting(slot, names, draw) : { kind: null, words: plain ? (neutral[plain]?.(draw) ?? part) : part };
      if (kind) found.push({ kind, text: words ?? "", start: text.length, end: text.length + (words ?? "").length });
      text += words;
    }
    text += draw.of(["", "", "\n", "\n\n"]);
  }
  return { text: text.trimEnd(), planted: found };
}

function planting(slot: string, names: Map<string, string>, draw: Draw): { kind: string; words: string } {
  const [kind = "", literal] = slot.split("|");
  if (literal) return { kind, words: literal };
  const [value = "", again] = kind.split("=");
  const known = again ? names.get(again) : undefined;
  if (known) return { kind: "name", words: known };
  const make = planted[value];
  if (!make) throw new Error(`nothing to plant for ${slot}`);
  const [of, words] = make(draw);
  if (again) names.set(again, words);
  return { kind: of, words };
}

main();
