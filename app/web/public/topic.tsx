import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { casesOfTopic } from "#app/cases/published/of-topic.ts";
import { languageOf } from "#app/i18n/languages.ts";
import { useWords } from "#app/i18n/words.tsx";
import { topicWithDuty } from "#app/plans/topics.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { topicData } from "./head/structured.ts";
import { head } from "./head.ts";
import { Advice } from "./topic/advice.tsx";
import { NewestOf } from "./topic/newest-of.tsx";

export const loader = ({ params }: LoaderFunctionArgs) =>
  guarded(async () => {
    const slug = params.slug ?? "";
    const [topic, cases] = await Promise.all([topicWithDuty(slug), casesOfTopic(slug)]);
    if (!topic) throw new Response(null, { status: 404 });
    return json({ topic, ...cases });
  });

export const meta: MetaFunction<typeof loader> = (page) => {
  const zh = languageOf(page.location.pathname) === "zh";
  return head(page, () => {
    if (!page.data) return null;
    const { slug, hintZh, hintEn, ...name } = page.data.topic;
    const [title, description] = zh ? [name.zh, hintZh] : [name.en, hintEn];
    return { title, description, column: title, feeds: [`/feeds/topics/${slug}`], data: (at) => topicData(title, description, at) };
  });
};

/** One kind of wrongdoing: what it is, how to see it, what to keep, what the law promises, what was exposed, and the two doors. */
export default function Topic() {
  const { topic, newest, signs } = useLoaderData<typeof loader>();
  const { t, href } = useWords();
  return (
    <>
      <p className="crumbs">
        <a href={href("/topics")}>{t("search.topic.all")}</a>
      </p>
      <Advice topic={topic} signs={signs} />
      <NewestOf topic={topic} newest={newest} />
    </>
  );
}
