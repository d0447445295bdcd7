import { givenLetters, neverGiven } from "./given-letters.ts";
import {
  afterKind,
  afterOpen,
  afterPlace,
  afterRole,
  afterWeak,
  beforeEnd,
  beforeTitle,
  beforeVerb,
  ofCompany,
  onSign,
} from "./name-contexts.ts";
import { startsWord, type Words, wordsSay } from "./name-words.ts";
import { doubleSurnames, rareSurnames, shySurnames, signDoubles, signSurnames } from "./surnames.ts";

const never = Number.NEGATIVE_INFINITY;

/** The names around: where the one before ended, where others are known to begin. */
export type Near = { endBefore: number | undefined; starts: ReadonlySet<number> };

/**
 * How much speaks for a name from `start` to `end`: its letters, the words before and after it, a dictionary, and whether it goes
 * on with a list of names.
 */
export function weighName(text: string, { start, end }: { start: number; end: number }, words: Words, near: Near): number {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 24);
  const surname = text.slice(start, start + 2);
  const given = text.slice(start + (doubleSurnames.includes(surname) ? 2 : 1), end);
  const letters = ofGiven(given) + (shySurnames.has(surname.charAt(0)) ? -1 : 0) + wordsSay(words, start, end);
  const behind = afterIs(after);
  if (!behind && ofCompany.test(after)) return never;
  if (!behind && onSign.test(after)) return letters + ofSign(text.slice(start, end), before);
  const bracketed = /[（(]$/.test(before) && /^[)）]/.test(after) ? (/[店部行社厂馆市场站铺坊所][（(]$/.test(before) ? 2.5 : 1) : 0;
  const ahead = Math.max(isListed(text, near, start, end) ? 2.5 : -1, beforeIs(before));
  const quoted = /“$/.test(before) && /^”/.test(after) && ahead < 2 ? -1 : 0;
  const small = !bracketed && !/[:：]$/.test(before) && rareSurnames.has(surname.charAt(0)) ? -1.5 : 0;
  const both = ahead > 2 && behind > 2 ? 1.5 : 0;
  return letters + ahead + Math.max(behind, startsWord(words, end) ? 1 : 0) + bracketed + small + both + quoted;
}

const ofGiven = (given: string): number =>
  [...given].reduce((sum, letter) => sum + (neverGiven.has(letter) ? -3 : givenLetters.has(letter) ? 1 : -0.25), 0) +
  (given.length - 1) / 2;

/** 张小明家用电器商行: names on signs are whole ones, and not the lucky words that signs begin with. */
function ofSign(name: string, before: string): number {
  if (name.endsWith("大") || (name.length < 3 && !afterPlace.test(before))) return never;
  const place = afterPlace.test(before) ? 2 : afterRole.test(before) || afterOpen.test(before) ? 1.5 : 0;
  return place - (signSurnames.has(name.charAt(0)) || signDoubles.has(name.slice(0, 2)) ? 2 : 0);
}

const link = /^(?:[、,，和与及]|以及){1,2}$/;

const isListed = (text: string, { endBefore, starts }: Near, start: number, end: number): boolean =>
  (endBefore !== undefined && link.test(text.slice(endBefore, start))) ||
  [1, 2].some((gap) => starts.has(end + gap) && /^(?:[、和与及]|以及)$/.test(text.slice(end, end + gap)));

function beforeIs(before: string): number {
  if (afterRole.test(before)) return 3;
  if (afterKind.test(before)) return 2;
  return afterWeak.test(before) ? 1.5 : afterOpen.test(before) ? 1 : -1;
}

function afterIs(after: string): number {
  if (beforeTitle.test(after)) return 2.5;
  if (beforeVerb.test(after)) return 1.5;
  return beforeEnd.test(after) ? 1 : 0;
}
