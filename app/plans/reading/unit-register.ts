import type { Doubt, KnownUnit } from "./reading.ts";
import { isSlipOf } from "./same-unit.ts";
import { plainName, shortName } from "./short-name.ts";
import { allStations, knownSlips, starterUnits, stationNames } from "./starter-units.ts";
import { looksLikeUnit } from "./unit-names.ts";

/** Who a written name is, and what is not sure about it. */
export type Resolved = { name: string; doubts: Doubt[] };

export type Register = {
  /** Written forms to look for, the longest first. */
  forms: string[];
  resolve(written: string): Resolved;
};

type Entry = { name: string; form: string; firm: boolean };

/**
 * The units a notice may speak of (DOMAIN §7.1): the bureau's dictionary with its aliases, names that stand more than once in the
 * notice (`written`, as often as they stand there), other names we know from elsewhere where their full form is known here.
 */
export function registerOf(units: KnownUnit[], written: string[] = []): Register {
  const entries = new Map<string, Entry>();
  const add = (written: string, name: string, firm: boolean) => {
    const form = plainName(written);
    if (form.length > 1 && !entries.has(form)) entries.set(form, { name, form, firm });
  };
  for (const unit of units) for (const form of [unit.name, ...unit.aliases]) add(form, unit.name, true);
  const ofBureau = units.length > 0;
  const everywhere = units.find((unit) => [unit.name, ...unit.aliases].some((name) => stationNames.has(plainName(name))));
  for (const form of [allStations.name, ...allStations.aliases]) add(form, everywhere?.name ?? allStations.name, true);
  if (everywhere) for (const form of stationNames) if (form !== "市场所") add(form, everywhere.name, true);
  for (const name of namesToKnow(written)) if (!guessAmong(entries, plainName(name), ofBureau)) add(name, name, false);
  const forms = [...entries.keys()].sort((a, b) => b.length - a.length);
  const answers = new Map<string, Resolved>();
  return {
    forms,
    resolve(written) {
      const form = plainName(written);
      const known = answers.get(form);
      if (known) return known;
      const answer = answerFor(written, form, entries, ofBureau);
      answers.set(form, answer);
      return answer;
    },
  };
}

/** Of the names as written in the notice: those that stand there more than once, and the full form of one we know another name for. */
function namesToKnow(written: string[]): string[] {
  const alike = new Map<string, Map<string, number>>();
  for (const name of written) {
    const same = alike.get(bare(plainName(name))) ?? new Map<string, number>();
    alike.set(bare(plainName(name)), same.set(name, (same.get(name) ?? 0) + 1));
  }
  const full = new Set(starterUnits.map(({ name }) => bare(plainName(name))));
  const known = [...alike].flatMap(([key, same]) => {
    const [best] = [...same].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
    const times = [...same.values()].reduce((sum, count) => sum + count, 0);
    return best && (times > 1 || full.has(key)) ? [{ name: best[0], times, key }] : [];
  });
  const other = starterUnits
    .filter(({ name }) => known.some(({ key }) => key === bare(plainName(name))))
    .flatMap(({ aliases }) => aliases.map(plainName));
  return known
    .filter(({ name }) => !other.includes(plainName(name)))
    .sort((a, b) => b.times - a.times || b.name.length - a.name.length)
    .map(({ name }) => name);
}

function answerFor(written: string, form: string, entries: Map<string, Entry>, ofBureau: boolean): Resolved {
  const entry = entries.get(form);
  if (entry && !isPlaceholder(form)) return { name: entry.name, doubts: entry.firm || !ofBureau ? [] : [unknown(written)] };
  const guess = isPlaceholder(form) ? null : guessAmong(entries, form, ofBureau);
  if (guess) return { name: guess, doubts: [{ key: "unit-guessed", facts: { raw: written, name: guess } }] };
  const stray = isPlaceholder(form) || ofBureau || !looksLikeUnit(form);
  return { name: written, doubts: stray ? [unknown(written)] : [] };
}

const unknown = (raw: string): Doubt => ({ key: "unit-unknown", facts: { raw } });

const isPlaceholder = (form: string): boolean => /x{2,}|×|\*|某|○|_/.test(form);

/** The one unit that a name nobody knows must mean; null when there is none, or more than one. */
function guessAmong(entries: Map<string, Entry>, form: string, ofBureau: boolean): string | null {
  for (const { name, aliases } of knownSlips) if (aliases.includes(form)) return entries.get(plainName(name))?.name ?? name;
  for (const { name, aliases } of starterUnits)
    if (aliases.some((alias) => plainName(alias) === form) && entries.has(plainName(name)))
      return entries.get(plainName(name))?.name ?? name;
  const doubled = form.replace(/((?:大|支|中|总)队|所|分局)[科股室处所队]$/, "$1");
  if (doubled !== form) return entries.get(doubled)?.name ?? doubled;
  const all = [...entries.values()].filter((entry) => !isPlaceholder(entry.form) && entry.form !== form);
  const rules: ((entry: Entry) => boolean)[] = [
    (entry) => bare(entry.form) === bare(form),
    (entry) => isSlipOf(form, entry.form),
    (entry) => shortName(entry.form) === shortName(form) && shortName(form).length > 2,
    (entry) => entry.firm && ofBureau && form.length > 3 && (endsAs(entry.form, form) || endsAs(form, entry.form)),
    (entry) => entry.firm && ofBureau && abbreviates(form, entry.form),
  ];
  for (const rule of rules) {
    const names = [...new Set(all.filter(rule).map((entry) => entry.name))];
    if (names.length === 1) return names[0] ?? null;
    if (names.length > 1) return null;
  }
  return null;
}

const bare = (form: string): string => form.replace(/[、和与及()]/g, "");

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
