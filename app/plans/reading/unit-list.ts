import { isProtected, mask } from "./mask-names.ts";
import type { Passage } from "./passage.ts";
import { slice } from "./passage.ts";
import type { Doubt } from "./reading.ts";
import { joins, labels, type Part, partOf, verbs } from "./role-words.ts";
import { looksLikeUnit, namesIn } from "./unit-names.ts";
import type { Register } from "./unit-register.ts";

export type Named = { name: string; raw: string; part: Part | null; doubts: Doubt[]; known: boolean };

/** The units of some words with their parts; `said` when the words give parts; `rest` is what names nobody. */
export type UnitList = { named: Named[]; said: boolean; rest: string[] };

/** Reads units and parts: known names first, the longest first, and only what is left between them is divided. */
export function unitList(passage: Passage, register: Register): UnitList {
  const masked = mask(passage.plain, register.forms);
  const list: UnitList = { named: [], said: false, rest: [] };
  const found = [...masked.matchAll(labels)];
  const heads = [{ at: 0, end: 0, part: null as Part | null }];
  for (const label of found) heads.push({ at: label.index, end: label.index + label[0].length, part: partOf(label[0]) });
  if (found.length) list.said = true;
  heads.forEach((head, place) => {
    const end = heads[place + 1]?.at ?? masked.length;
    readRegion(head.end, end, head.part);
  });
  return list;

  function readRegion(from: number, to: number, part: Part | null) {
    let pending: Named[] = [];
    let spoke = false;
    for (const clause of clausesOf(masked, from, to)) {
      let start = clause.from;
      for (const verb of masked.slice(clause.from, clause.to).matchAll(verbs)) {
        const at = clause.from + verb.index;
        if (at < start || (at > start && !closesName(masked.slice(start, at)))) continue;
        const given = partOf(verb[0]);
        const ofLast = verb[0].startsWith("(");
        const units = withHelpers(start, at, ofLast ? part : given);
        if (ofLast) for (const unit of units.slice(-1)) unit.part = given;
        else
          for (const unit of pending)
            if (given === "lead" || given === "charge") unit.part = given;
            else guess(unit, "charge");
        pending = ofLast ? [...pending, ...units.slice(0, -1).filter((unit) => !unit.part)] : [];
        list.named.push(...units);
        start = at + verb[0].length;
        spoke = list.said = true;
      }
      const trailing = withHelpers(start, clause.to, part);
      list.named.push(...trailing);
      pending.push(...trailing.filter((unit) => !unit.part));
      if (!/[;。]/.test(masked[clause.to] ?? "") || !pending.length || clause.to >= to - 1) continue;
      for (const unit of pending) guess(unit, spoke ? "partner" : "charge");
      pending = [];
    }
    if (spoke) for (const unit of pending) guess(unit, "partner");
  }

  function withHelpers(from: number, to: number, part: Part | null): Named[] {
    const words = masked.slice(from, to);
    const join = joins.exec(words);
    if (!join || (join.index > 0 && !closesName(words.slice(0, join.index)))) return read(from, to, part);
    list.said = true;
    return [...read(from, from + join.index, part ?? "lead"), ...read(from + join.index + join[0].length, to, "partner")];
  }

  function read(from: number, to: number, part: Part | null): Named[] {
    const lead =
      /^[\s、,和及与并]*(?:(?:具体|统一|均|主要|各自|其中|交|请|应|须|并|分别)*由|以|请|并|其中|以及|和|及|与|在)?\s*/.exec(
        masked.slice(from, to),
      )?.[0].length ?? 0;
    const start = from + lead;
    return namesIn(masked.slice(start, to)).flatMap((span) => readName(start + span.from, start + span.to, part));
  }

  function readName(from: number, to: number, part: Part | null): Named[] {
    const ends = /(?<=[\uE000\uE001股科室处所队局])([牵负配协指督参])$/.exec(masked.slice(from, to))?.[1];
    const cut = ends && (isProtected.test(masked[from] ?? "") || to === masked.length) ? ends : undefined;
    const words = slice(passage, from, cut ? to - 1 : to);
    const whole = words.given.trim();
    const raw = whole.replace(/等(?:部门|单位|科室|股室|处室)?$/, "") || whole;
    const clean = raw.replace(/\s+/g, "");
    const hidden = isProtected.test(masked[from] ?? "");
    if (!clean || /^[\p{P}\s\d]*$/u.test(clean)) return [];
    const { name, doubts } = register.resolve(clean);
    const named =
      hidden || looksLikeUnit(words.plain.replace(/\s+/g, "").replace(/等$/, "")) || doubts.every((doubt) => doubt.key !== "unit-unknown");
    if (!named && !/^(?:无|待定|暂无|等|各自)$/.test(raw)) list.rest.push(raw);
    if (named && cut)
      return [{ name, raw, part: partOf(cutVerbs[cut] ?? ""), doubts: [...doubts, { key: "role-guessed", facts: { name } }], known: true }];
    return named ? [{ name, raw, part, doubts, known: hidden || doubts.some((doubt) => doubt.key === "unit-guessed") }] : [];
  }
}

/** A verb whose end was cut off. */
const cutVerbs: Record<string, string> = {
  ...{ 牵: "牵头", 负: "负责", 配: "配合", 协: "协助" },
  ...{ 参: "参与", 指: "指导", 督: "督办" },
};

function guess(unit: Named, part: Part): void {
  unit.part = part;
  unit.doubts = [...unit.doubts, { key: "role-guessed", facts: { name: unit.name } }];
}

const closesName = (words: string): boolean =>
  isProtected.test(words.at(-1) ?? "") ||
  looksLikeUnit(
    words
      .slice(-12)
      .replace(/^.*[,;、]/, "")
      .trim(),
  ) ||
  /[)等]\s*$/.test(words);

function clausesOf(masked: string, from: number, to: number): { from: number; to: number }[] {
  const clauses: { from: number; to: number }[] = [];
  let start = from;
  for (let place = from; place <= to; place++) {
    if (place < to && !/[,;。]/.test(masked[place] ?? "")) continue;
    if (place > start) clauses.push({ from: start, to: place });
    start = place + 1;
  }
  return clauses;
}
