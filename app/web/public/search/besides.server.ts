import type { findPublished } from "#app/cases/published.ts";
import type { suggest } from "#app/cases/suggest.ts";
import { dayTitles } from "#app/exposure/published/day-titles.ts";
import type { Language } from "#app/i18n/languages.ts";
import { lookAtStory } from "#app/intake/look-at-story.ts";
import type { Topic } from "#app/plans/topics.ts";
import { topicNamed } from "#app/web/public/topic-names.ts";
import type { Asked } from "./asked.ts";

type Found = Awaited<ReturnType<typeof findPublished>>;
type Offered = Awaited<ReturnType<typeof suggest>>;

/** What stands beside the answers: titles of the days, what is named like the question, and where nothing was found the topics nearest to it. */
export async function besides(asked: Asked, found: Found, offered: Offered | null, topics: Topic[], language: Language) {
  const name = ({ slug }: { slug: string }) => ({ slug, name: topicNamed(topics, slug, language) });
  const [days, story] = await Promise.all([
    dayTitles([...Object.keys(found.facets.days), ...asked.chosen.days]),
    asked.q && !found.total && !found.tooWide ? lookAtStory({ story: asked.q }) : null,
  ]);
  const named = { topics: (offered?.topics ?? []).slice(0, 2).map(name), operators: (offered?.operators ?? []).slice(0, 2) };
  const nearest = (story?.topics ?? []).map(name).filter(({ slug }) => !named.topics.some((topic) => topic.slug === slug));
  return { days, named, nearest };
}
