import { looksLikeUnit } from "./unit-names.ts";

/** Stands for the letters of a known name; the first one has its own, so that two names without a gap stay two. */
const protectedLetter = "\uE000";
const protectedFirst = "\uE001";
export const isProtected = /[\uE000\uE001]/;

/** Known names out of the way, so that no separator, bracket or verb inside them is taken for one. */
export function mask(plain: string, forms: string[]): string {
  const masked = plain.split("");
  for (const form of forms) {
    for (let at = plain.indexOf(form); at >= 0; at = plain.indexOf(form, at + 1)) {
      if (masked.slice(at, at + form.length).join("") !== form || !standsAlone(masked, at, at + form.length)) continue;
      for (let place = at; place < at + form.length; place++) masked[place] = place === at ? protectedFirst : protectedLetter;
    }
  }
  return masked.join("");
}

const openers = /(?:^|[、,;:。( /由和与及同合请在向并是为:]|负责|牵头|配合|协助|单位|部门|科室|股室|[\uE000\uE001])$/;

function standsAlone(masked: string[], from: number, to: number): boolean {
  const before = masked.slice(Math.max(0, from - 4), from).join("");
  if (!openers.test(before) && !(/[各相]/.test(masked[from] ?? "") && looksLikeUnit(before))) return false;
  const behind = /^[^、,;:。() \uE000\uE001]*/.exec(masked.slice(to, to + 24).join(""))?.[0] ?? "";
  if (!behind || /^(?:会同|联合|协同|和|与|及|以及|负责|牵头|配合|按)/.test(behind)) return true;
  return !looksLikeUnit(behind) && !/^(?:[科股室所队处局站])/.test(behind);
}
