import { json, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { latestDay, nextDay } from "#app/exposure/published.ts";
import { useWords } from "#app/i18n/words.tsx";
import { offeredTopics } from "#app/plans/topics.ts";
import { yearFigures } from "#app/reports/published.ts";
import { TwoDoors } from "#app/web/ui/two-doors.tsx";
import { guarded } from "#app/web/unavailable.server.ts";
import { siteData } from "./head/structured.ts";
import { head } from "./head.ts";
import { How } from "./home/how.tsx";
import { ThisIssue } from "./home/this-issue.tsx";
import { Topics } from "./home/topics.tsx";
import { YearFigures } from "./home/year-figures.tsx";

export const loader = () =>
  guarded(async () => {
    const [latest, next, topics, year] = await Promise.all([latestDay(), nextDay(), offeredTopics(), yearFigures()]);
    return json({ latest, next, topics: topics.map(({ slug, zh, en }) => ({ slug, zh, en })), year });
  });

export const meta: MetaFunction<typeof loader> = (page) =>
  head(page, (t) => ({ title: t("site.name"), description: t("site.about"), card: "/card.png", data: siteData }));

export default function Home() {
  const { latest, next, topics, year } = useLoaderData<typeof loader>();
  const { t, href } = useWords();
  return (
    <>
      <ThisIssue latest={latest} next={next} topics={topics} />
      <section className="band" aria-labelledby="doors">
        <h2 id="doors">{t("intake.doors.title")}</h2>
        <TwoDoors complaintTo={href("/submit?for=complaint")} tipTo={href("/submit?for=tip")} heading="h3" />
      </section>
      <Topics topics={topics} counted={year.byTopic} />
      <YearFigures year={year} />
      <How />
    </>
  );
}
