import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { operatorRecord } from "#app/cases/published/record.ts";
import { useWords } from "#app/i18n/words.tsx";
import { offeredTopics } from "#app/plans/topics.ts";
import { Notice, Notices } from "#app/web/ui/notice.tsx";
import { original } from "#app/web/ui/original.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { head } from "./head.ts";
import { RecordFacts } from "./record/record-facts.tsx";
import { topicNamed } from "./topic-names.ts";

export const loader = ({ params }: LoaderFunctionArgs) =>
  guarded(async () => {
    const [record, topics] = await Promise.all([operatorRecord(params.key ?? ""), offeredTopics()]);
    if (!record) throw new Response(null, { status: 404 });
    return json({ ...record, topics: topics.map(({ slug, zh, en }) => ({ slug, zh, en })) });
  });

export const meta: MetaFunction<typeof loader> = (page) =>
  head(page, (t) => page.data && { title: t("cases.record.title", { name: page.data.name }), description: t("cases.record.about") });

/** What is in public about one operator now. Cases that have left are not counted and not hinted at. */
export default function Record() {
  const { name, cases, topics } = useLoaderData<typeof loader>();
  const { t, language } = useWords();
  return (
    <>
      <article className="case">
        <header>
          <p className="crumbs">{t("cases.record.crumb")}</p>
          <h1 lang={original(language)}>{name}</h1>
          <p className="lead">{t("cases.record.about")}</p>
        </header>
        <RecordFacts cases={cases} />
      </article>
      <Notices>
        {cases.map((known) => (
          <Notice key={known.number} notice={known} topic={topicNamed(topics, known.topicSlug, language)} heading="h2" />
        ))}
      </Notices>
      <p className="why">{t("cases.record.caution")}</p>
    </>
  );
}
