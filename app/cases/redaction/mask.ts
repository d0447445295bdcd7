import type { Kind } from "./hit.ts";
import { doubleSurnames } from "./surnames.ts";

/** Drawn as a black box on the page; under it is nothing. */
const box = "[遮盖]";

/**
 * How the house writes what it does not say (DOMAIN §2.5): 张某某 for a name, 未成年 for an age, and nothing at all of a number — the
 * first and last digits of one are enough to find it. Null when no word can take its place and the sentence has to be written anew.
 */
export function maskFor(kind: Kind | string, words: string): string | null {
  if (kind === "name") return maskedName(words);
  if (kind === "health") return null;
  if (kind === "minor") return maskedMinor(words);
  if (kind === "informant") return /^[\d\w.:-]+$/.test(words) ? box : null;
  return box;
}

/** 张建国 → 张某某, 李红 → 李某, 欧阳娜娜 → 欧阳某某, 买买提·吐尔逊 → 买某某. */
function maskedName(name: string): string {
  if (/[·•‧・.]/.test(name)) return `${name.charAt(0)}某某`;
  const surname = name.slice(0, doubleSurnames.includes(name.slice(0, 2)) && name.length > 2 ? 2 : 1);
  return surname + "某".repeat(Math.max(1, name.length - surname.length));
}

function maskedMinor(words: string): string {
  if (/岁|生/.test(words) && !/学生|小学|中学|初中|高中|幼儿园/.test(words)) return "未成年";
  return /小学|中学|初中|高中|幼儿园|学校|班|就读/.test(words) ? "某校学生" : box;
}
