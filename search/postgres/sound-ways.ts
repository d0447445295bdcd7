import { asInitials, asPinyin } from "#search/latin.ts";
import type { Question } from "#search/question.ts";
import { words } from "#search/words.ts";
import type { Wanted } from "./wanted.ts";
import { anywhere, type Way } from "./way.ts";
import { byAnyName, piecesOf, refused } from "./words-wanted.ts";

/** The ways to take Latin letters by ear: all of them as pinyin, then each word as pinyin, initials or as it stands. */
export function soundWays({ words: asked, latin, others, without }: Question): Way[] {
  if (!latin.length) return [];
  const written = asked.filter((word) => !latin.some(({ typed }) => words(typed).includes(word)));
  const kinds = [latin.map(({ words }) => inPinyin(words)), latin.map(({ words }) => inAnyWay(words))];
  return kinds
    .filter((heard) => heard.every((wanted) => wanted !== null))
    .map((heard) => anywhere({ all: [...written.map((word) => byAnyName(word, others.get(word))), ...heard, ...refused(without)] }));
}

function inPinyin(typed: string[]): Wanted | null {
  const readings = asPinyin(typed).map((syllables) => ({
    all: syllables.slice(1).map((syllable, place) => `P${syllables[place]}.${syllable}`),
  }));
  return readings.length ? { some: readings } : null;
}

function inAnyWay(typed: string[]): Wanted | null {
  const each = typed.map((word) => ({ some: [inPinyin([word]), inInitials([word]), piecesOf(word)].filter((one) => one !== null) }));
  const whole = [inPinyin(typed), inInitials(typed), { all: each }].filter((one) => one !== null);
  return { some: whole };
}

function inInitials(typed: string[]): Wanted | null {
  const letters = asInitials(typed);
  return letters ? `I${letters}` : null;
}
