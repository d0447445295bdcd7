import { isProtected } from "./mask-names.ts";
import { type Passage, slice } from "./passage.ts";
import { isPerson } from "./people.ts";
import type { Doubt } from "./reading.ts";
import { type Part, partOf } from "./role-words.ts";
import { plainName } from "./short-name.ts";
import { looksLikeUnit } from "./unit-names.ts";
import type { Register } from "./unit-register.ts";

export type Named = { name: string; raw: string; part: Part | null; doubts: Doubt[]; known: boolean };

/** One name of a list: the unit it means, or the words that mean none. Neither where it is a person or says 无. */
export function readName(
  passage: Passage,
  masked: string,
  from: number,
  to: number,
  part: Part | null,
  register: Register,
): { unit?: Named; rest?: string } {
  const ends = /(?<=[\uE000\uE001股科室处所队局])([牵负配协指督参])$/.exec(masked.slice(from, to))?.[1];
  const cut = ends && (isProtected.test(masked[from] ?? "") || to === masked.length) ? ends : undefined;
  const words = slice(passage, from, cut ? to - 1 : to);
  const whole = words.given.trim().replace(/[.．]+$/, "");
  const raw = whole.replace(/等(?:部门|单位|科室|股室|处室)?$/, "") || whole;
  const clean = raw.replace(/\s+/g, "");
  const hidden = isProtected.test(masked[from] ?? "");
  if (!clean || /^[\p{P}\s\d]*$/u.test(clean)) return {};
  const verb = /^(?:牵头|负责|主办|承办|配合|协助|协办|指导|督办)(?=.{2})/.exec(clean)?.[0];
  if (verb && !hidden && (looksLikeUnit(plainName(clean.slice(verb.length))) || isProtected.test(masked.slice(from, to)))) {
    const { name, doubts } = register.resolve(clean.slice(verb.length));
    return { unit: { name, raw: raw.replace(verb, ""), part: partOf(verb), doubts, known: true } };
  }
  if (/.由/.test(clean) && !hidden) return { rest: raw };
  if (hidden && /[\uE000\uE001]\p{Script=Han}{3,}$/u.test(masked.slice(from, to)) && !looksLikeUnit(words.plain)) return { rest: raw };
  const { name, doubts } = register.resolve(clean);
  const sure = hidden || doubts.every((doubt) => doubt.key !== "unit-unknown");
  if (!sure && isPerson(clean)) return {};
  if (!sure && !looksLikeUnit(words.plain.replace(/\s+/g, "").replace(/等$/, "").replace(/\.+$/, "")))
    return /^(?:无|略|待定|暂无|等|各自)$/.test(clean.replace(/[（()）]/g, "")) ? {} : { rest: raw };
  if (cut)
    return {
      unit: { name, raw, part: partOf(cutVerbs[cut] ?? ""), doubts: [...doubts, { key: "role-guessed", facts: { name } }], known: true },
    };
  return { unit: { name, raw, part, doubts, known: hidden || doubts.some((doubt) => doubt.key === "unit-guessed") } };
}

/** A verb whose end was cut off. */
const cutVerbs: Record<string, string> = {
  ...{ 牵: "牵头", 负: "负责", 配: "配合", 协: "协助" },
  ...{ 参: "参与", 指: "指导", 督: "督办" },
};

/** The one unit that a name broken off in the middle begins like; a person looks. */
export function completed(raw: string, register: Register): Named | null {
  const begun = register.forms.filter((form) => form.startsWith(plainName(raw)));
  const names = [...new Set(begun.map((form) => register.resolve(form).name))];
  const [name] = names;
  return name && names.length === 1
    ? { name, raw, part: null, doubts: [{ key: "unit-guessed", facts: { raw, name } }], known: true }
    : null;
}
