import { readFileSync } from "node:fs";

/** One kind of wrong done in one topic, in several wordings. `{p}` is its product, `{3-9}` a number between. */
export type Misdeed = {
  slug: string;
  topic: string;
  /** What those who do it are: 加油站, 粮油店. */
  kinds: string[];
  products: string[];
  titles: string[];
  violations: string[];
  leads: string[];
  /** Two tellings of what was found. */
  stories: string[];
  seized: string;
  laws: string[];
};

const folder = new URL("./pieces/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");

export const misdeeds: Misdeed[] = ["misdeeds-1.jsonl", "misdeeds-2.jsonl"].flatMap((name) =>
  read(name)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Misdeed),
);

type Lists = "found" | "process" | "brand" | "spot" | "act" | "penalties" | "homophones";
type Lines = "stems" | "surnames" | "given" | "townships" | "offices" | "landmarks" | "brands" | "models";

const given = JSON.parse(read("common.json")) as Record<Lists, string[]> & Record<Lines, string>;
const wordsOf = (name: Lines): string[] => given[name].split(" ");

/** Names that sound alike and are other names. */
export const homophones: string[][] = given.homophones.map((group) => group.split(" "));

/** Names of shops, each once. */
export const stems: string[] = [...new Set([...wordsOf("stems"), ...homophones.flat()])];

export const common = {
  ...{ found: given.found, process: given.process, brand: given.brand, spot: given.spot, act: given.act, penalties: given.penalties },
  ...{ surnames: wordsOf("surnames"), given: wordsOf("given"), townships: wordsOf("townships"), offices: wordsOf("offices") },
  ...{ landmarks: wordsOf("landmarks"), brands: wordsOf("brands"), models: wordsOf("models") },
};
