import { json, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countsByTopic } from "#app/cases/published/of-topic.ts";
import { useWords } from "#app/i18n/words.tsx";
import { offeredTopics } from "#app/plans/topics.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { head } from "./head.ts";
import { TopicList } from "./topic/topic-list.tsx";

export const loader = () =>
  guarded(async () => {
    const [topics, counted] = await Promise.all([offeredTopics(), countsByTopic()]);
    return json({ topics: topics.map(({ slug, zh, en }) => ({ slug, zh, en })), counted });
  });

export const meta: MetaFunction<typeof loader> = (page) =>
  head(page, (t) => ({ title: t("search.topic.all"), description: t("search.topic.about") }));

/** Every topic there is, those without a case as well: what to look out for is worth knowing before anybody was punished. */
export default function Topics() {
  const { topics, counted } = useLoaderData<typeof loader>();
  const { t } = useWords();
  return (
    <>
      <h1>{t("search.topic.all")}</h1>
      <p className="opening">{t("search.topic.about")}</p>
      <TopicList topics={topics} counted={counted} />
    </>
  );
}
