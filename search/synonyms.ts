import { normalise } from "./normalise.ts";
import { deeds } from "./synonyms-deeds.ts";
import { food } from "./synonyms-food.ts";
import { services } from "./synonyms-services.ts";
import { things } from "./synonyms-things.ts";

/** `told`: names by which a text is known to be about the thing; of the others only whoever asks means it by them. */
type Group = { names: string[]; told: string[] };

const groupsIn = (lines: string): Group[] => lines.split("\n").filter(Boolean).map(group);
const ofGoods = groupsIn(`${food}${things}`);
const ofOthers = groupsIn(`${services}${deeds}`);
const groups: Group[] = [...ofGoods, ...ofOthers];

/** A line of names, in brackets those that say too many other things where they are told: 加油机 油枪 (油表). */
function group(line: string): Group {
  const written = line.split(" ");
  const bare = (name: string) => name.replace(/[()]/g, "");
  return { names: written.map(bare), told: written.filter((name) => name === bare(name)) };
}

/** Different words for one thing, as people say them. A topic's own words are in its row (topics.synonyms). */
export const synonyms: string[][] = groups.map(({ names }) => names);

/** The other names of everything a text tells of. */
export function otherNames(text: string): string[] {
  const plain = normalise(text);
  return groups
    .filter(({ told }) => told.some((name) => plain.includes(name)))
    .flatMap(({ names }) => names.filter((name) => !plain.includes(name)));
}

/** The other names of a thing that goes by just this name. */
export const namesFor = (name: string): string[] =>
  synonyms.filter((names) => names.includes(name)).flatMap((names) => names.filter((one) => one !== name));

const isIn = (groups: Group[]): ((name: string) => boolean) => {
  const all = new Set(groups.flatMap(({ names }) => names));
  return (name) => all.has(name);
};

/** Whether it is a name for goods, and whether for a shop, a service or what is done wrong there. */
export const [isGoods, isShopOrDeed] = [isIn(ofGoods), isIn(ofOthers)];
