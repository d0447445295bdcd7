import type { Translate } from "#app/i18n/keys.ts";
import type { Language } from "#app/i18n/languages.ts";
import { topicNamed } from "#app/web/public/topic-names.ts";
import { original } from "#app/web/ui/original.ts";
import { type Asked, type Group, groups } from "./asked.ts";

export type FacetValue = { value: string; name: string; lang?: string; count: number };

/** `more`: there are at least so many of each. */
export type Facet = { group: Group; title: string; values: FacetValue[]; more: boolean };

type Counts = Record<string, number>;

type Found = { facets: Record<Group, Counts>; more: string[] };

type Known = { topics: { slug: string; zh: string; en: string }[]; days: { slug: string; title: string }[] };

/** The counts as lists to choose from, in an order people expect, and what was chosen always among them. */
export function facetsOf(found: Found, asked: Asked, { topics, days }: Known, t: Translate, language: Language): Facet[] {
  const lang = original(language);
  const placeOf = new Map(days.map(({ slug }, place) => [slug, place]));
  const place = (slug: string): number => placeOf.get(slug) ?? -1;
  const named: Record<Group, (value: string) => Pick<FacetValue, "name" | "lang">> = {
    topics: (slug) => ({ name: topicNamed(topics, slug, language) }),
    townships: (name) => ({ name, lang }),
    years: (name) => ({ name }),
    penalties: (place) => ({ name: t(`search.penalty.${place as "0"}`) }),
    authorities: (name) => (name ? { name, lang } : { name: t("site.bureau") }),
    days: (slug) => ({ name: days[place(slug)]?.title ?? slug, lang }),
  };
  const order: Partial<Record<Group, (a: FacetValue, b: FacetValue) => number>> = {
    years: (a, b) => b.value.localeCompare(a.value),
    penalties: (a, b) => a.value.localeCompare(b.value),
    days: (a, b) => place(a.value) - place(b.value),
  };
  return groups.map((group) => {
    const counts = new Map([...asked.chosen[group].map((value) => [value, 0] as const), ...Object.entries(found.facets[group])]);
    const values = [...counts].map(([value, count]): FacetValue => {
      const { name, lang } = named[group](value);
      return { value, count, name, lang };
    });
    return {
      group,
      title: t(`search.facets.${group}`),
      values: values.sort(order[group] ?? fullest),
      more: found.more.includes(group),
    };
  });
}

const fullest = (a: FacetValue, b: FacetValue): number => b.count - a.count;
