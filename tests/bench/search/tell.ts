import type { Party, Sums } from "./compose.ts";
import { common, type Misdeed } from "./pieces.ts";
import type { Random } from "./random.ts";

/** A case in words, as `cases` keeps it. `amounts`: the sums as they are written in it. */
export type Telling = {
  topic: string;
  title: string;
  party: string;
  township: string;
  violation: string;
  lead: string;
  happened: string;
  penalty: string;
  spot: string[];
  act: string;
  laws: string[];
  amounts: string[];
};

type Known = Party & Sums & { product: string; month: string; labelled: { brand: string; model: string } | null };

/** Tells one case: a title in one of five shapes, a lead, three paragraphs, the penalty and what to do. */
export function tell(random: Random, misdeed: Misdeed, known: Known): Telling {
  const { product, month, short, party, township, fine, taken, labelled } = known;
  const fill = (text: string, more: Record<string, string> = {}) => filled(random, text, { p: product, month, ...more });
  const [fineText, takenText, sumText] = [fine, taken, fine + taken].map((yuan) => written(random, yuan));
  const deed = fill(random.pick(misdeed.titles));
  const title = random.pick([`${short}${deed}案`, `${township}${short}${deed}案`, `查处${short}${deed}案`, `${party}${deed}案`]);
  const more = { landmark: random.pick(common.landmarks), surname: random.pick(common.surnames), value: String(Math.round(fine / 3)) };
  const say = (lines: readonly string[]) => fill(random.pick(lines), more);
  const [first = "", second = ""] = random.shuffled(misdeed.stories);
  const ended = random
    .shuffled(common.process)
    .slice(0, 2)
    .map((line) => fill(line, more))
    .join("");
  const brand = labelled ? fill(random.pick(common.brand), labelled) : "";
  const frame = random.pick(taken ? common.penalties : common.penalties.slice(0, 3));
  const penalty = fill(frame, { seized: fill(misdeed.seized), fine: fineText ?? "", taken: takenText ?? "", sum: sumText ?? "" });
  return {
    ...{ topic: misdeed.topic, title, party, township },
    violation: fill(random.pick(misdeed.violations)),
    lead: fill(random.pick(misdeed.leads)),
    happened: [say(common.found) + fill(first), fill(second) + brand, ended].join("\n\n"),
    penalty,
    spot: random.shuffled(common.spot).slice(0, 3),
    act: random.pick(common.act),
    laws: misdeed.laws,
    amounts: [frame.includes("{fine}") && fineText, frame.includes("{taken}") && takenText, frame.includes("{sum}") && sumText].filter(
      isText,
    ),
  };
}

const isText = (text: string | false | undefined): text is string => !!text;

type Part = { said: string } | { name: string } | { least: number; most: number };

const parsed = new Map<string, Part[]>();

/** Fills what stands in braces; a range becomes a number in it. */
function filled(random: Random, text: string, known: Record<string, string>): string {
  const parts = parsed.get(text) ?? text.split(/(\{[^}]+\})/).map(partOf);
  if (parsed.size < 5000) parsed.set(text, parts);
  return parts
    .map((part) => ("said" in part ? part.said : "name" in part ? knownValue(part.name, known) : random.between(part.least, part.most)))
    .join("");
}

function partOf(said: string): Part {
  const [, least, most] = /^\{(\d+)-(\d+)\}$/.exec(said) ?? [];
  if (least && most) return { least: Number(least), most: Number(most) };
  return said.startsWith("{") ? { name: said.slice(1, -1) } : { said };
}

function knownValue(name: string, known: Record<string, string>): string {
  const value = known[name];
  if (value === undefined) throw new Error(`nobody says what {${name}} is`);
  return value;
}

/** 123000 as 12.3万元 or 123000元, as it comes. */
function written(random: Random, yuan: number): string {
  return yuan >= 10_000 && yuan % 100 === 0 && random.chance(0.7) ? `${yuan / 10_000}万元` : `${yuan}元`;
}
