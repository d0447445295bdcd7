import type { Annotation } from "./annotation.ts";
import { bracketsOf } from "./brackets.ts";
import { nobodyYet } from "./nobody-yet.ts";
import { type Passage, slice } from "./passage.ts";
import { labels } from "./role-words.ts";
import { plainName } from "./short-name.ts";
import { type UnitList, unitList } from "./unit-list.ts";
import { looksLikeOrgan } from "./unit-names.ts";
import type { Register } from "./unit-register.ts";
import { atTheEnd, bareTail } from "./units-at-the-end.ts";
import { atTheHead } from "./units-at-the-head.ts";

/** The words of an item that name its units: in brackets, behind a label, in a clause at the end, or at the head. */
export function findAnnotation(item: Passage, register: Register): Annotation[] {
  const open = nobodyYet(item);
  if (open.length) return open;
  if (!/[股科室处所队局站办心院组岗]/.test(item.plain) && !register.forms.some((form) => item.plain.includes(form))) return [];
  const bracketed = bracketsOf(item.plain)
    .map((bracket) => {
      const words = slice(item, bracket.from + 1, bracket.closed || item.plain[bracket.to - 1] === ")" ? bracket.to - 1 : bracket.to);
      return {
        span: { from: bracket.from, to: bracket.to },
        words,
        list: unitList(words, register, !bracket.closed),
        closed: bracket.closed,
        form: "bracket" as const,
      };
    })
    .filter(({ list, words, closed }) => namesUnits(list, words.plain, closed));
  const outside = bracketed.length && !bracketed.every(({ list }) => !list.said) ? [] : behindLabel(item, register);
  if (outside.length) return [...bracketed.filter(({ span }) => outside.every((other) => span.to <= other.span.from)), ...outside];
  if (bracketed.length) return led(bracketed) ? bracketed : [...saidBefore(bracketed[0]), ...bracketed];
  const clauses = atTheEnd(item, register);
  if (clauses.length) return [...saidBefore(clauses[0]), ...clauses];
  return [...atTheHead(item, register), ...bareTail(item, register)].slice(0, 1);

  function saidBefore(first: Annotation | undefined): Annotation[] {
    return atTheHead(slice(item, 0, first?.span.from ?? 0), register).filter(({ list }) => list.said);
  }
}

const led = (annotations: Annotation[]): boolean =>
  annotations.some(({ list }) => list.named.some(({ part }) => part !== "partner" && part !== "guide"));

/** Nothing but units, or units with their parts; (市局部署) and (如…) name none. */
function namesUnits(list: UnitList, plain: string, closed: boolean): boolean {
  if (!list.named.length || /^(?:如|见|含|包括|例如|不含|即|以下简称|特别是|重点|指(?!导)|比如)/.test(plain)) return false;
  const rest = list.rest.join("").length;
  const named = list.named.reduce((length, unit) => length + unit.raw.length, 0);
  if (!list.said && !list.named.every((unit) => unit.known || looksLikeOrgan(plainName(unit.raw)))) return false;
  return list.said ? rest <= named * 2 : rest === 0 || (rest < named && (list.named.length > 1 || !closed));
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
