import { personalWords } from "#app/cases/redaction-warnings.ts";
import type { Issue } from "#app/i18n/keys.ts";

/** What of a day is written in words that become public. */
export const dayWords = ["title", "theme", "teaser", "introduction", "audienceName"] as const;

type Written = Record<(typeof dayWords)[number], string>;

/**
 * What says who or where somebody is. That children, illness or a tip are spoken of is a day's theme: only beside a name do they
 * tell of anybody.
 */
const telling = ["identity-number", "birthday", "bank-card", "phone", "mail", "plate", "chat", "home-address", "name"] as const;

/**
 * What in the words of a day must not go out (DOMAIN §2.5, SECURITY R21), each field and kind once. A case may name somebody for a
 * reason that a member gives; an issue as a whole speaks of nobody, so here there is nothing to let stand.
 */
export function dayWarnings(day: Written): Issue[] {
  const found = personalWords(
    dayWords.map((field) => [field, day[field]]),
    telling,
  );
  const first = new Map(found.toReversed().map((issue) => [`${issue.field} ${issue.key}`, issue]));
  return [...first.values()].toReversed().map(({ field, key, facts }) => ({ field, key, facts: { found: facts?.found ?? "" } }));
}
