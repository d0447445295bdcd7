import { taggedWords } from "#search/words.ts";
import { everydayWords } from "./everyday-words.ts";
import { givenLetters, notNames } from "./given-letters.ts";
import type { Span } from "./hit.ts";
import { afterOpen, afterPlace, afterRole, afterWeak, beforeEnd, beforeTitle, beforeVerb, ofCompany, onSign } from "./name-contexts.ts";
import { foreignNames } from "./name-with-dot.ts";
import { doubleSurnames, shySurnames, signSurnames, surnames } from "./surnames.ts";

type Candidate = { start: number; end: number; score: number };

const enough = 4;

const title =
  /^(?:先生|女士|小姐|老师|医生|大夫|经理|老板|师傅|主任|同志|阿姨|大爷|大妈|院长|校长|教授|店长|厂长|局长|所长|科长|总|某|氏|姓|家(?!豪|欣|俊|明|辉|宝|伟|琪|乐|瑞|骏|兴|强|良|祥))/;

/** Names of persons: a surname and what may be a given name, weighed by the words around them; then every other place where they stand. */
export function names(text: string): Span[] {
  const words = wordsAt(text);
  const found: Candidate[] = [];
  for (let place = 0; place < text.length; place++) {
    const best = candidatesAt(text, place)
      .map((one) => ({ ...one, score: weigh(text, one, words, found.at(-1)) }))
      .sort((a, b) => b.score - a.score || b.end - a.end)[0];
    if (!best || best.score < enough) continue;
    found.push(best);
    place = best.end - 1;
  }
  const spans = [...found, ...foreignNames(text)];
  return everywhere(text, [...new Set(spans.map(({ start, end }) => text.slice(start, end)))]);
}

function candidatesAt(text: string, start: number): Omit<Candidate, "score">[] {
  const double = doubleSurnames.includes(text.slice(start, start + 2));
  if (!double && !surnames.has(text[start] ?? "")) return [];
  const first = double ? 2 : 1;
  return [1, 2]
    .map((given) => ({ start, end: start + first + given }))
    .filter(({ end }) => /^[一-龥]+$/.test(text.slice(start, end)) && end <= text.length)
    .filter(({ end }) => !isPlace(text.slice(start, end)) && !isPlaceOf(text, text.slice(start, start + 2)))
    .filter(() => !title.test(text.slice(start + first)))
    .filter(({ end }) => !notNames.test(text.slice(start, end)) && !/^[某*＊×xX○〇□△]/.test(text.slice(end)));
}

/** 柳溪镇, and after it 柳溪大桥: what a text calls a town is nobody's name. */
const isPlace = (words: string): boolean => /[省市县区镇乡村街路桥社店厂院馆楼站寺庙湾湖岭]$/.test(words);

const isPlaceOf = (text: string, words: string): boolean =>
  ["镇", "乡", "村", "县", "市", "街道", "社区"].some((unit) => text.includes(`${words}${unit}`));

function weigh(text: string, { start, end }: Omit<Candidate, "score">, words: Words, last: Candidate | undefined): number {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 24);
  const given = [...text.slice(start + (doubleSurnames.includes(text.slice(start, start + 2)) ? 2 : 1), end)];
  const shape = given.reduce((sum, letter) => sum + (givenLetters.has(letter) ? 1 : -1.5), 0) + (given.length - 1) / 2;
  const surname = shySurnames.has(text[start] ?? "") ? -1.5 : 0;
  const known = wordsSay(words, start, end);
  const behind = afterIs(after);
  if (behind === 0 && ofCompany.test(after)) return Number.NEGATIVE_INFINITY;
  if (behind === 0 && onSign.test(after)) {
    const sign = signSurnames.has(text[start] ?? "") ? -2 : 0;
    const place = afterPlace.test(before) ? 2 : afterRole.test(before) || afterOpen.test(before) ? 1.5 : 0;
    return given.length === 2 && given[1] !== "大" ? place + shape + sign + known : Number.NEGATIVE_INFINITY;
  }
  const listed = last && /^(?:[、,，和与及]|以及){1,2}$/.test(text.slice(last.end, start)) ? 2.5 : 0;
  const role = afterRole.test(before) ? (afterWeak.test(before) ? 1.5 : 3) : afterOpen.test(before) ? 1 : 0;
  return Math.max(listed, role) + behind + shape + surname + known;
}

function afterIs(after: string): number {
  if (beforeTitle.test(after)) return 2.5;
  if (beforeVerb.test(after)) return 1.5;
  return beforeEnd.test(after) ? 1 : 0;
}

type Words = Map<number, { word: string; tag: string }>;

function wordsAt(text: string): Words {
  const words: Words = new Map();
  let at = 0;
  for (const one of taggedWords(text)) {
    words.set(at, one);
    at += one.word.length;
  }
  return words;
}

/** What a dictionary of everyday words says: a name, something else altogether, or nothing. */
function wordsSay(words: Words, start: number, end: number): number {
  const word = words.get(start);
  if (!word || word.word.length < 2 || doubleSurnames.includes(word.word)) return 0;
  const whole = word.word.length === end - start;
  if (everydayWords.has(word.word) || isPlace(word.word)) return -3;
  if (/^nr/.test(word.tag)) return whole ? 1 : 0;
  if (word.tag === "x") return whole ? 0.5 : 0;
  return -3;
}

/** Every place where a name stands, but for the companies that carry it. */
function everywhere(text: string, found: string[]): Span[] {
  return found.flatMap((name) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (!ofCompany.test(text.slice(at + name.length, at + name.length + 20)) || afterIs(text.slice(at + name.length)) > 0)
        spans.push({ kind: "name", start: at, end: at + name.length, weight: name.length });
    }
    return spans;
  });
}
