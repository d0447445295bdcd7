import type { Language } from "#app/i18n/languages.ts";

type Named = { slug: string; zh: string; en: string };

/** The name of a topic, for a page that holds only its slug. */
export const topicNamed = (topics: Named[], slug: string, language: Language): string =>
  topics.find((topic) => topic.slug === slug)?.[language] ?? slug;
