import type { Translate } from "#app/i18n/keys.ts";
import type { Language } from "#app/i18n/languages.ts";
import { topicNamed } from "#app/web/public/topic-names.ts";
import { original } from "#app/web/ui/original.ts";
import { type Asked, type Group, groups } from "./asked.ts";

/** A group of no more values than `whole` stands beside the answers as it is; of a longer one the `first`, and all on a page of its own. */
export const whole = 12;
const first = 8;

export type FacetValue = { value: string; name: string; lang?: string; count: number };

/** `many`: so many values there are in all. `more`: there are at least so many of each. */
export type Facet = { group: Group; title: string; values: FacetValue[]; many: number; more: boolean };

type Found = { facets: Record<Group, Record<string, number>>; more: string[] };

/** The topics, and the days in their order: those that are shown. */
type Known = { topics: { slug: string; zh: string; en: string }[]; days: { slug: string; title: string }[] };

type Counted = [value: string, count: number];

/** The counts of every group as a list to choose from: its first values, and what was chosen always among them. */
export function facetsOf(found: Found, asked: Asked, known: Known, t: Translate, language: Language): Facet[] {
  return groups.map((group) => facetOf(group, found, asked, known, t, language, first));
}

/** The counts of one group, in an order people expect; of a long one the `most` first and what was chosen, or all. */
export function facetOf(
  group: Group,
  found: Found,
  asked: Asked,
  { topics, days }: Known,
  t: Translate,
  language: Language,
  most = Number.POSITIVE_INFINITY,
): Facet {
  const chosen = asked.chosen[group];
  const counts = new Map([...chosen.map((value) => [value, 0] as const), ...Object.entries(found.facets[group])]);
  const all = [...counts].sort(orderOf(group, days));
  const shown = all.length <= whole ? all : all.filter(([value], place) => place < most || chosen.includes(value));
  const lang = original(language);
  const named: Record<Group, (value: string) => Pick<FacetValue, "name" | "lang">> = {
    topics: (slug) => ({ name: topicNamed(topics, slug, language) }),
    townships: (name) => ({ name, lang }),
    years: (name) => ({ name }),
    penalties: (place) => ({ name: t(`search.penalty.${place as "0"}`) }),
    authorities: (name) => (name ? { name, lang } : { name: t("site.bureau") }),
    days: (slug) => ({ name: days.find((day) => day.slug === slug)?.title ?? slug, lang }),
  };
  return {
    group,
    title: t(`search.facets.${group}`),
    values: shown.map(([value, count]) => ({ value, count, ...named[group](value) })),
    many: all.length,
    more: found.more.includes(group),
  };
}

/** Years and days the latest first, sums from the lowest, and else what most cases have. */
function orderOf(group: Group, days: Known["days"]): (one: Counted, other: Counted) => number {
  if (group === "years") return ([one], [other]) => other.localeCompare(one);
  if (group === "penalties") return ([one], [other]) => one.localeCompare(other);
  if (group !== "days") return ([, one], [, other]) => other - one;
  const places = new Map(days.map(({ slug }, place) => [slug, place]));
  const place = (slug: string): number => places.get(slug) ?? days.length;
  return ([one], [other]) => place(one) - place(other);
}
