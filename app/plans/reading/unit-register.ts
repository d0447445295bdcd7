import { type Entry, guessAmong, isPlaceholder } from "./guess-unit.ts";
import { namesToKnow } from "./names-to-know.ts";
import type { Doubt, KnownUnit } from "./reading.ts";
import { plainName } from "./short-name.ts";
import { allStations, stationNames } from "./starter-units.ts";
import { looksLikeUnit } from "./unit-names.ts";

/** Who a written name is, and what is not sure about it. */
export type Resolved = { name: string; doubts: Doubt[] };

export type Register = {
  /** Written forms to look for, the longest first. */
  forms: string[];
  resolve(written: string): Resolved;
};

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
      const known = answers.get(written);
      if (known) return known;
      const answer = answerFor(written, plainName(written), entries, ofBureau);
      answers.set(written, answer);
      return answer;
    },
  };
}

function answerFor(written: string, form: string, entries: Map<string, Entry>, ofBureau: boolean): Resolved {
  const entry = entries.get(form);
  if (entry && !isPlaceholder(form))
    return { name: entry.name, doubts: entry.firm || !ofBureau ? slips(written, entry.name) : [unknown(written)] };
  const guess = isPlaceholder(form) ? null : guessAmong(entries, form, ofBureau);
  if (guess) return { name: guess, doubts: [guessed(written, guess)] };
  const [, unit = "", remark = ""] = /^(.+?)\(([^()]{1,10})\)$/.exec(form) ?? [];
  if (looksLikeUnit(unit)) return withRemark(written, answerFor(unit, unit, entries, ofBureau), remark);
  const stray = isPlaceholder(form) || ofBureau || !looksLikeUnit(form);
  const name = slip.test(written) ? form : written;
  return { name, doubts: [...(stray ? [unknown(written)] : []), ...slips(written, name)] };
}

/** 质量科（认证岗） is 质量科; where the remark may be a unit of its own, a person looks. */
const withRemark = (raw: string, { name, doubts }: Resolved, remark: string): Resolved => ({
  name,
  doubts: doubts.length || !another.test(remark) ? doubts : [guessed(raw, name)],
});

const another = /^(?!含|不含|包括|原|即|兼|以下).*(?:股|科|室|处|队|局|所)$/;
const slip = /[大支中总]对(?:[（(]|$)/;
const slips = (raw: string, name: string): Doubt[] => (slip.test(raw) ? [guessed(raw, name)] : []);
const guessed = (raw: string, name: string): Doubt => ({ key: "unit-guessed", facts: { raw, name } });
const unknown = (raw: string): Doubt => ({ key: "unit-unknown", facts: { raw } });
