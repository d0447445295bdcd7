import { isSlipOf, looks } from "./same-unit.ts";
import { bareName, plainName, shortName } from "./short-name.ts";
import { knownSlips, starterUnits } from "./starter-units.ts";

/** A unit that may be meant, by the form that is compared; `firm` when the bureau's dictionary has it. */
export type Entry = { name: string; form: string; firm: boolean };

export const isPlaceholder = (form: string): boolean => /x{2,}|×|\*|某|○|_/.test(form);

/** The one unit that a name nobody knows must mean; null when there is none, or more than one. */
export function guessAmong(entries: Map<string, Entry>, form: string, ofBureau: boolean): string | null {
  for (const { name, aliases } of knownSlips) if (aliases.includes(form)) return entries.get(plainName(name))?.name ?? name;
  for (const { name, aliases } of starterUnits)
    if (aliases.some((alias) => plainName(alias) === form) && entries.has(plainName(name)))
      return entries.get(plainName(name))?.name ?? name;
  const doubled = form.replace(/((?:大|支|中|总)队|所|分局)[科股室处所队]$/, "$1");
  if (doubled !== form) return entries.get(doubled)?.name ?? doubled;
  const all = [...entries.values()].filter((entry) => !isPlaceholder(entry.form) && entry.form !== form);
  const rules: ((entry: Entry) => boolean)[] = [
    (entry) => bareName(entry.form) === bareName(form),
    (entry) => isSlipOf(form, entry.form),
    (entry) => shortName(entry.form) === shortName(form) && shortName(form).length > 2,
    (entry) => entry.firm && ofBureau && form.length > 3 && (endsAs(entry.form, form) || endsAs(form, entry.form)),
    (entry) => entry.firm && ofBureau && abbreviates(form, entry.form),
    (entry) => looks(form) !== form && abbreviates(looks(form), looks(entry.form)),
  ];
  for (const rule of rules) {
    const names = [...new Set(all.filter(rule).map((entry) => entry.name))];
    if (names.length === 1) return names[0] ?? null;
    if (names.length > 1) return null;
  }
  return null;
}

/** 县局执法大队 is 执法大队, and 执法大队 is 综合行政执法大队; but 城东所 is not 东所. */
function endsAs(long: string, short: string): boolean {
  if (!long.endsWith(short) || long === short) return false;
  const front = long.slice(0, -short.length);
  return /^(?:[县区市州旗盟省]?局|本局|我局|机关|综合|行政|市场|监管|监督|管理|.{2,6}[县区市州旗])+$/.test(front);
}

/** 特设股 for 特种设备安全监察股: its letters in their order, the first and the last the same. */
function abbreviates(short: string, long: string): boolean {
  if (short.length < 3 || short.length >= long.length || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let place = 0;
  for (const letter of long) if (letter === short[place]) place++;
  return place === short.length;
}
