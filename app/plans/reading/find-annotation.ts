import { bracketsOf } from "./brackets.ts";
import type { Span } from "./page.ts";
import { type Passage, slice } from "./passage.ts";
import { labels } from "./role-words.ts";
import { plainName } from "./short-name.ts";
import { type UnitList, unitList } from "./unit-list.ts";
import { looksLikeOrgan } from "./unit-names.ts";
import type { Register } from "./unit-register.ts";

/** Where an item names its units; `span` takes the brackets in, `words` does not. */
export type Annotation = { span: Span; words: Passage; list: UnitList; closed: boolean; form: "bracket" | "label" | "clause" };

/** The words of an item that name its units: in brackets, behind a label, in a clause at the end, or at the head. */
export function findAnnotation(item: Passage, register: Register): Annotation[] {
  const open = notYet(item);
  if (open.length) return open;
  if (!/[股科室处所队局站办心院组岗]/.test(item.plain) && !register.forms.some((form) => item.plain.includes(form))) return [];
  const bracketed = bracketsOf(item.plain)
    .map((bracket) => {
      const words = slice(item, bracket.from + 1, bracket.closed || item.plain[bracket.to - 1] === ")" ? bracket.to - 1 : bracket.to);
      return {
        span: { from: bracket.from, to: bracket.to },
        words,
        list: unitList(words, register),
        closed: bracket.closed,
        form: "bracket" as const,
      };
    })
    .filter(({ list, words }) => namesUnits(list, words.plain));
  const outside = bracketed.length && !bracketed.every(({ list }) => !list.said) ? [] : behindLabel(item, register);
  if (outside.length) return [...bracketed.filter(({ span }) => outside.every((other) => span.to <= other.span.from)), ...outside];
  if (bracketed.length) return bracketed;
  const clauses = atTheEnd(item, register);
  return clauses.length ? clauses : [...atTheHead(item, register), ...bareTail(item, register)].slice(0, 1);
}

/** Nothing but units, or units with their parts; (市局部署) and (如…) name none. */
function namesUnits(list: UnitList, plain: string): boolean {
  if (!list.named.length || /^(?:如|见|含|包括|例如|不含|即|以下简称|特别是|重点|指(?!导)|比如)/.test(plain)) return false;
  const rest = list.rest.join("").length;
  const named = list.named.reduce((length, unit) => length + unit.raw.length, 0);
  if (!list.said && !list.named.every((unit) => unit.known || looksLikeOrgan(plainName(unit.raw)))) return false;
  return list.said ? rest <= named * 2 : rest === 0 || (rest < named && list.named.length > 1);
}

function behindLabel(item: Passage, register: Register): Annotation[] {
  const brackets = bracketsOf(item.plain);
  for (const label of [...item.plain.matchAll(labels)].slice(-12)) {
    const at = label.index;
    if (brackets.some((bracket) => at > bracket.from && at < bracket.to)) continue;
    const words = slice(item, at);
    const list = unitList(words, register);
    const most = /:/.test(label[0]) ? 30 : 0;
    if (list.named.length && list.rest.join("").length <= most)
      return [{ span: { from: at, to: item.plain.length }, words, list, closed: true, form: "label" }];
    const stop = item.plain.indexOf("。", at);
    if (stop < 0 || !most) continue;
    const sentence = slice(item, at, stop);
    const short = unitList(sentence, register);
    if (short.named.length && !short.rest.length)
      return [{ span: { from: at, to: stop + 1 }, words: sentence, list: short, closed: true, form: "label" }];
  }
  return [];
}

/** …，由甲科牵头，乙科、各所配合。 Clauses are taken from the end for as long as they are about units and nothing else. */
function atTheEnd(item: Passage, register: Register): Annotation[] {
  const stops = [...item.plain.matchAll(/[,;。:—\s]+/g)].map((stop) => ({ from: stop.index, to: stop.index + stop[0].length }));
  const end = stops.at(-1)?.to === item.plain.length ? (stops.pop()?.from ?? item.plain.length) : item.plain.length;
  let best: Annotation | null = null;
  for (const stop of stops.reverse().slice(0, 14)) {
    const words = slice(item, stop.to, end);
    if (words.plain.length > 400) break;
    const list = unitList(words, register);
    const first = unitList(slice(item, stop.to, nextStop(item, stop.to, end)), register);
    if (!list.named.length || list.rest.length || !first.named.length) {
      if (best || words.plain.length > 120) break;
      continue;
    }
    if (list.said) best = { span: { from: stop.from, to: item.plain.length }, words, list, closed: true, form: "clause" };
  }
  return best ? [best] : [];
}

const nextStop = (item: Passage, from: number, end: number): number => {
  const at = item.plain.slice(from, end).search(/[,;。:]/);
  return at < 0 ? end : from + at;
};

/** ——待定 is an annotation that names nobody. */
function notYet(item: Passage): Annotation[] {
  const hit = /[\s—:(,-]+((?:牵头|责任)?(?:单位|科室)?:?(?:待定|另行(?:明确|通知)|暂未明确|待明确))\)?[。;]?$/.exec(item.plain.slice(-40));
  if (!hit?.[1]) return [];
  const from = Math.max(0, item.plain.length - 40) + hit.index;
  const start = from + hit[0].indexOf(hit[1]);
  const words = slice(item, start, start + hit[1].length);
  return [{ span: { from, to: item.plain.length }, words, list: { named: [], said: true, rest: [] }, closed: true, form: "clause" }];
}

/** 食品科牵头，严查…… */
function atTheHead(item: Passage, register: Register): Annotation[] {
  const head = /^[^,:。;]{2,60}?[,:。]/.exec(item.plain)?.[0];
  if (!head) return [];
  const words = slice(item, 0, head.length - 1);
  const list = unitList(words, register);
  if (!list.named.length || list.rest.length) return [];
  if (!list.said && list.named.some((unit) => unit.raw.length > 16)) return [];
  return [{ span: { from: 0, to: head.length }, words, list, closed: true, form: "clause" }];
}

/** …… 网监股、商标广告股: units at the end with nothing but a gap or a dash before them. */
function bareTail(item: Passage, register: Register): Annotation[] {
  const near = Math.max(0, item.plain.length - 120);
  for (const gap of item.plain.slice(near).matchAll(/[—:\s,。;-]+/g)) {
    const from = near + gap.index + gap[0].length;
    const words = slice(item, from, item.plain.replace(/[。;,\s]+$/, "").length);
    const list = unitList(words, register);
    if (list.named.length && !list.rest.length && list.named.every((unit) => unit.raw.length <= 20))
      return [{ span: { from: near + gap.index, to: item.plain.length }, words, list, closed: true, form: "clause" }];
  }
  return [];
}
