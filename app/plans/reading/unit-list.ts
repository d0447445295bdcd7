import { collectivesIn } from "./collective.ts";
import { isProtected, mask } from "./mask-names.ts";
import type { Passage } from "./passage.ts";
import { asksAbove, namesPeople } from "./people.ts";
import { completed, type Named, readName } from "./read-name.ts";
import { joins, labels, type Part, partOf, verbs } from "./role-words.ts";
import { looksLikeUnit, namesIn } from "./unit-names.ts";
import type { Register } from "./unit-register.ts";

/** The units of some words with their parts; `said` when the words give parts; `rest` is what names nobody. */
export type UnitList = { named: Named[]; said: boolean; rest: string[] };

/**
 * Reads units and parts: known names first, the longest first, and only what is left between them is divided. `brokenOff` when the words
 * end in the middle.
 */
export function unitList(passage: Passage, register: Register, brokenOff = false): UnitList {
  const masked = mask(passage.plain, [...collectivesIn(passage.plain), ...register.forms]);
  const list: UnitList = { named: [], said: false, rest: [] };
  const found = [...masked.matchAll(labels)];
  const heads = [{ at: 0, end: 0, part: null as Part | null, people: false }];
  for (const label of found) {
    const part = namesPeople(label[0]) ? null : partOf(label[0]);
    heads.push({ at: label.index, end: label.index + label[0].length, part, people: namesPeople(label[0]) });
  }
  if (found.length) list.said = true;
  heads.forEach((head, place) => {
    const end = heads[place + 1]?.at ?? masked.length;
    const people = head.people ? (/^[^;。]*/.exec(masked.slice(head.end, end))?.[0].length ?? 0) : 0;
    readRegion(head.end + people, end, head.part);
  });
  return list;

  function readRegion(from: number, to: number, part: Part | null) {
    let pending: Named[] = [];
    let spoke = false;
    for (const clause of clausesOf(masked, from, to)) {
      let start = clause.from;
      if (asksAbove(masked.slice(clause.from, clause.to))) continue;
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
    const front = words.slice(0, join?.index ?? 0).replace(/(?:要|应当?|须|需|将|可以?|负责|牵头|共同)+$/, "");
    if (!join || (front && !closesName(front))) return read(from, to, part);
    list.said = true;
    return [...read(from, from + front.length, part ?? "lead"), ...read(from + join.index + join[0].length, to, "partner")];
  }

  function read(from: number, to: number, part: Part | null): Named[] {
    const lead =
      /^[\s、,和及与并]*(?:(?:具体|统一|均|主要|各自|其中|交|请|应|须|并|分别)*由|以|请|并|其中|以及|和|及|与|在)?\s*/.exec(
        masked.slice(from, to),
      )?.[0].length ?? 0;
    const start = from + lead;
    return namesIn(masked.slice(start, to)).flatMap((span) => named(start + span.from, start + span.to, part));
  }

  function named(from: number, to: number, part: Part | null): Named[] {
    const read = readName(passage, masked, from, to, part, register);
    const whole = read.rest && brokenOff && to === masked.length ? completed(read.rest, register) : null;
    if (whole) return [{ ...whole, part }];
    if (read.rest) list.rest.push(read.rest);
    return read.unit ? [read.unit] : [];
  }
}

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
