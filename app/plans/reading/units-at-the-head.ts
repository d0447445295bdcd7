import type { Annotation } from "./annotation.ts";
import { type Passage, slice } from "./passage.ts";
import { plainName } from "./short-name.ts";
import { type UnitList, unitList } from "./unit-list.ts";
import { looksLikeOrgan } from "./unit-names.ts";
import type { Register } from "./unit-register.ts";

/** 由食品科牵头，会同执法大队，严查……: clauses from the front for as long as they are about units, and 食品科负责查处…… up to what is done. */
export function atTheHead(item: Passage, register: Register): Annotation[] {
  let best: Annotation | null = null;
  let from = 0;
  for (const stop of item.plain.slice(0, 240).matchAll(/[,:。;]/g)) {
    const list = unitList(slice(item, 0, stop.index), register);
    if (stop.index < 2 || !isUnits(list, list.said)) break;
    if (list.said || list.named.every((unit) => unit.raw.length <= 16)) best = annotation(item, stop.index, stop.index + 1, list);
    from = stop.index + 1;
    if (/[:。;]/.test(stop[0])) break;
  }
  return [inProse(item, from, register) ?? best].filter((one) => one !== null);
}

/** Where the words about units may end and those about the matter begin. */
const turns =
  /(?<=(?:牵头|负责|主办|承办|主抓|承担|指导|督办|配合|协助|参与|组织|共同))(?![,:。;、和]|牵头|负责|查处|组织|实施)|(?=(?:开展|组织|严查|严厉|查处|打击|依法|重点|集中|整治|加强|落实|推进|做好|建立|定期|制定|加大|全面|深入|对))/g;

function inProse(item: Passage, from: number, register: Register): Annotation | null {
  const clause = /^[^,:。;]*/.exec(item.plain.slice(from, from + 80))?.[0] ?? "";
  if (!/牵头|负责|会同|联合|主办|承办|主抓|指导|协同|配合/.test(clause)) return null;
  const cuts = [...clause.matchAll(turns)].map((turn) => from + turn.index).slice(0, 8);
  for (const cut of cuts.reverse()) {
    if (cut - from < 4) continue;
    const list = unitList(slice(item, 0, cut), register);
    if (list.said && isUnits(list, /^(?:由|在|请)/.test(item.plain))) return annotation(item, cut, cut, list);
  }
  return null;
}

/** `firm` when the words leave no doubt that they speak of units; else each must be known, or be named as organs are. */
const isUnits = (list: UnitList, firm: boolean): boolean =>
  list.named.length > 0 && !list.rest.length && list.named.every((unit) => firm || unit.known || looksLikeOrgan(plainName(unit.raw)));

const annotation = (item: Passage, end: number, to: number, list: UnitList): Annotation => ({
  span: { from: 0, to },
  words: slice(item, 0, end),
  list,
  closed: true,
  form: "head",
});
