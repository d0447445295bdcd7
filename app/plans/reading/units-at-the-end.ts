import type { Annotation } from "./annotation.ts";
import { type Passage, slice } from "./passage.ts";
import { unitList } from "./unit-list.ts";
import type { Register } from "./unit-register.ts";

/** …，由甲科牵头，乙科、各所配合。 Clauses are taken from the end for as long as they are about units and nothing else. */
export function atTheEnd(item: Passage, register: Register): Annotation[] {
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

/** …… 网监股、商标广告股: units at the end with nothing but a gap or a dash before them. */
export function bareTail(item: Passage, register: Register): Annotation[] {
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
