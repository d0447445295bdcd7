import type { searchPage } from "#app/exposure/published/search-page.ts";
import type { Language } from "#app/i18n/languages.ts";
import { lookAtStory } from "#app/intake/look-at-story.ts";
import { topicNamed } from "#app/web/public/topic-names.ts";
import type { Asked } from "./asked.ts";

type Read = Awaited<ReturnType<typeof searchPage>>;

/** What stands beside the answers: what is named like the question, and where nothing was found the topics nearest to it. */
export async function besides(asked: Asked, { found, topics, named: { topics: like, operators } }: Read, language: Language) {
  const name = ({ slug }: { slug: string }) => ({ slug, name: topicNamed(topics, slug, language) });
  const story = asked.q && !found.total && !found.tooWide ? await lookAtStory({ story: asked.q }) : null;
  const named = { topics: like.map(name), operators };
  const nearest = (story?.topics ?? []).map(name).filter(({ slug }) => !named.topics.some((topic) => topic.slug === slug));
  return { named, nearest };
}
