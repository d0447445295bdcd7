import { useRouteLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import type { Desk } from "./desk-shape.ts";

/** What the layout knows: who sits here, the counts, the topics' names. Nothing when the layout itself could not answer. */
export function useDesk() {
  const { language } = useWords();
  return useRouteLoaderData<Desk>(`${language}/web/staff/layout`);
}

/** A topic's name in the language of the page. */
export function useTopicName(): (slug: string) => string {
  const { language } = useWords();
  const topics = useDesk()?.topics ?? [];
  return (slug) => topics.find((topic) => topic.slug === slug)?.[language] ?? slug;
}
