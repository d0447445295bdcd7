import { asInitials } from "./latin.ts";
import { pairs } from "./lexemes.ts";
import { letters, normalise } from "./normalise.ts";
import type { Wanted } from "./postgres/wanted.ts";
import { initialed, initialsOf, parts, stretches } from "./sounded.ts";
import { readingsOf } from "./sounds.ts";
import { begins, syllablesOf } from "./syllables.ts";

/** What somebody is in the middle of typing: what a case must hold, and whether a name or title fits it. */
export type HalfTyped = { wanted: Wanted; fits: (name: string) => boolean };

/** Whole syllables and the beginning of the next one: "jiayouzh" → jia, you | zh. */
type Spoken = { whole: string[]; rest: string };

const longest = 40;

/** Null when there is nothing to go by: no letters, or one Latin letter. */
export function halfTyped(text: string): HalfTyped | null {
  const typed = letters(text.slice(0, 200)).slice(0, longest);
  const runs = typed.match(/[a-z]+|[^a-z]+/g) ?? [];
  if (!runs.length || /^[a-z]$/.test(typed)) return null;
  const read = runs.map((run) => (/^[a-z]/.test(run) ? latin(run) : written(run)));
  return { wanted: { all: read.map(({ wanted }) => wanted) }, fits: (name) => read.every(({ fits }) => fits(name)) };
}

function written(run: string): HalfTyped {
  const asked = pairs(run).filter((pair) => [...run].length === 1 || [...pair].length > 1);
  return { wanted: { all: asked.map((pair) => `B${pair}`) }, fits: (name) => letters(name).includes(run) };
}

function latin(run: string): HalfTyped {
  const spoken = run.length > 1 ? spokenAs(run) : [];
  const short = asInitials([run]);
  const brand = pairs(run).filter((pair) => run.length === 1 || pair.length > 1);
  return {
    wanted: { some: [{ all: brand.map((pair) => `B${pair}`) }, ...spoken.map(spokenWanted), ...(short ? [{ begins: `I${short}` }] : [])] },
    fits: (name) =>
      letters(name).includes(run) || spoken.some((one) => isSpokenIn(name, one)) || (short !== null && hasInitials(name, short)),
  };
}

function spokenAs(run: string): Spoken[] {
  const ends = [1, 2, 3, 4, 5, 6].filter((long) => long <= run.length && begins(run.slice(-long)));
  return ends.flatMap((long) => {
    const [head, rest] = [run.slice(0, run.length - long), run.slice(-long)];
    return (head ? syllablesOf(head) : [[]]).slice(0, 3).map((whole) => ({ whole, rest }));
  });
}

function spokenWanted({ whole, rest }: Spoken): Wanted {
  const joined = whole.slice(1).map((syllable, place) => `P${whole[place]}.${syllable}`);
  const last = whole.at(-1);
  return { all: [...joined, { begins: last ? `P${last}.${rest}` : `P${rest}` }] };
}

function isSpokenIn(name: string, { whole, rest }: Spoken): boolean {
  return stretches(name).some((stretch) => {
    const sounds = [...stretch].map(readingsOf);
    return sounds.some(
      (_, at) =>
        whole.every((syllable, place) => sounds[at + place]?.includes(syllable)) &&
        (sounds[at + whole.length] ?? []).some((sound) => sound.startsWith(rest)),
    );
  });
}

const hasInitials = (name: string, short: string): boolean => initialsIn(name).some((one) => one.startsWith(short));

const known = new Map<string, string[]>();

/** Kept: what topics are called is looked at with every letter that is typed. */
function initialsIn(name: string): string[] {
  const initials = known.get(name) ?? [...new Set([...initialed(normalise(name)), ...parts(name)].flatMap(initialsOf))];
  if (known.size > 5000) known.clear();
  known.set(name, initials);
  return initials;
}
