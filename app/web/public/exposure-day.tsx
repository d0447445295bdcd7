import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { followUpsOfDay } from "#app/cases/published/follow-ups.ts";
import { publishedDay } from "#app/exposure/published.ts";
import { useWords } from "#app/i18n/words.tsx";
import { offeredTopics } from "#app/plans/topics.ts";
import { DayHead } from "#app/web/ui/day-head.tsx";
import { Notice, Notices } from "#app/web/ui/notice.tsx";
import { showDate } from "#app/web/ui/show.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { AfterDay } from "./after-day.tsx";
import { dayData } from "./head/structured.ts";
import { head } from "./head.ts";
import { topicNamed } from "./topic-names.ts";

export const loader = ({ params }: LoaderFunctionArgs) =>
  guarded(async () => {
    const [day, topics] = await Promise.all([publishedDay(params.slug ?? ""), offeredTopics()]);
    if (!day) throw new Response(null, { status: 404 });
    return json({ day, followUps: await followUpsOfDay(day.slug), topics: topics.map(({ slug, zh, en }) => ({ slug, zh, en })) });
  });

export const meta: MetaFunction<typeof loader> = (page) =>
  head(page, (t) => {
    if (!page.data) return null;
    const { day } = page.data;
    return {
      title: day.title,
      description: day.introduction,
      card: `/exposure-days/${day.slug}/card.png`,
      column: t("exposure.public.all"),
      article: { releasedAt: day.releaseAt, source: t("site.bureau"), keywords: [day.theme] },
      data: (at) => dayData(day, at),
    };
  });

export default function ExposureDay() {
  const { day, followUps, topics } = useLoaderData<typeof loader>();
  const { t, language, href } = useWords();
  return (
    <>
      <p className="crumbs">
        <a href={href("/exposure-days")}>{t("exposure.public.all")}</a>
      </p>
      <DayHead day={{ ...day, cases: day.cases.length }} />
      {day.revertedOn && <p className="opening">{t("exposure.public.reverted", { date: showDate(day.revertedOn, language) })}</p>}
      <Notices>
        {day.cases.map((notice) => (
          <Notice key={notice.number} notice={notice} topic={topicNamed(topics, notice.topicSlug, language)} heading="h2" />
        ))}
      </Notices>
      <AfterDay followUps={followUps} cases={day.cases} />
    </>
  );
}
