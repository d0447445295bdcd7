import { normalise } from "./normalise.ts";
import { readingsOf } from "./sounds.ts";
import { words } from "./words.ts";

/** What a case is called, from what people type by ear. */
export type Called = { title: string; party: string; violation: string };

const longestInitials = 8;

/**
 * What is kept of a case for questions in Latin letters: P, two neighbouring syllables ("Pjia.you"), and I, the initials of a word
 * or of a few neighbouring ones ("Ijyz"). `names`: other names of what is told.
 */
export function sounded({ title, party, violation }: Called, names: string[]): string[] {
  const own = [title, party, violation].flatMap(soundsOf);
  const short = parts(party.replace(firm, "")).flatMap(initialsOf);
  return [...new Set([...own, ...names.flatMap(soundsOfName), ...short.map((letters) => `I${letters}`)])];
}

/** What nearly every firm is called besides its name. */
const firm = /(?:股份|有限|责任|分?公司)+$/;

const soundsOf = (text: string): string[] => [
  ...stretches(text).flatMap((stretch) => neighbours(stretch).map((pair) => `P${pair}`)),
  ...initialed(text).flatMap((stretch) => initialsOf(stretch).map((letters) => `I${letters}`)),
];

const known = new Map<string, string[]>();

/** Names of topics and things are few, and come with every case. */
function soundsOfName(name: string): string[] {
  const sounds = known.get(name) ?? soundsOf(name);
  if (known.size > 5000) known.clear();
  known.set(name, sounds);
  return sounds;
}

/** Everything of a text that its initials stand for: words, pieces of longer ones, and two or three neighbours. */
export function initialed(text: string): string[] {
  return stretches(text).flatMap((stretch) => {
    const cut = words(stretch).filter((word) => stretch.includes(word));
    const joined = [2, 3].flatMap((many) => cut.map((_, at) => cut.slice(at, at + many)).filter((few) => few.length === many));
    const inside = cut.filter((word) => [...word].length > 2).flatMap(parts);
    return [...cut, ...inside, ...joined.map((few) => few.join(""))].filter((one) => [...one].length > 1 && stretch.includes(one));
  });
}

/** The initials of a stretch, in every reading. */
export function initialsOf(stretch: string): string[] {
  const letters = [...stretch].map((character) => [...new Set(readingsOf(character).map((sound) => sound[0] ?? ""))]);
  if (letters.length > longestInitials || letters.length < 2 || letters.some((some) => !some.length)) return [];
  return letters.reduce<string[]>((before, some) => before.flatMap((one) => some.map((letter) => one + letter)).slice(0, 8), [""]);
}

/** The characters of a text that stand together, without what is between them. */
export const stretches = (text: string): string[] => normalise(text).match(/\p{Script=Han}+/gu) ?? [];

function neighbours(stretch: string): string[] {
  const characters = [...stretch];
  return characters.slice(1).flatMap((character, place) => {
    const before = readingsOf(characters[place] ?? "");
    return before.flatMap((one) => readingsOf(character).map((other) => `${one}.${other}`));
  });
}

/** Every part of a name of two to six letters. */
export function parts(name: string): string[] {
  return stretches(name).flatMap((stretch) => {
    const characters = [...stretch].slice(0, 30);
    return characters.flatMap((_, from) =>
      [2, 3, 4, 5, 6].filter((long) => from + long <= characters.length).map((long) => characters.slice(from, from + long).join("")),
    );
  });
}
