import type { Translate } from "#app/i18n/keys.ts";
import type { Language } from "#app/i18n/languages.ts";
import { topicNamed } from "#app/web/public/topic-names.ts";
import { original } from "#app/web/ui/original.ts";
import type { Asked, Group } from "./asked.ts";
import type { Facet } from "./facets.tsx";

type Counts = Record<string, number>;

type Topic = { slug: string; zh: string; en: string };

/** The counts as lists to choose from: the fullest first, years the latest first, and what was chosen always there. */
export function facetsOf(
  counts: { topics: Counts; townships: Counts; years: Counts },
  asked: Asked,
  topics: Topic[],
  t: Translate,
  language: Language,
): Facet[] {
  const values = (group: Group, found: Counts) => {
    const all = { ...Object.fromEntries(asked[group].map((value) => [value, 0])), ...found };
    return Object.entries(all).map(([value, count]) => ({ value, count, name: value }));
  };
  const fullest = (a: { count: number }, b: { count: number }) => b.count - a.count;
  const named = values("topic", counts.topics).map((one) => ({ ...one, name: topicNamed(topics, one.value, language) }));
  const places = values("township", counts.townships).map((one) => ({ ...one, lang: original(language) }));
  return [
    { group: "topic", title: t("search.facets.topics"), values: named.sort(fullest) },
    { group: "township", title: t("search.facets.townships"), values: places.sort(fullest) },
    { group: "year", title: t("search.facets.years"), values: values("year", counts.years).sort((a, b) => b.value.localeCompare(a.value)) },
  ];
}
