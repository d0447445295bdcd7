import type { SerializeFrom } from "@remix-run/node";
import type { openIndustryDay } from "#app/exposure/industry.ts";
import { useWords } from "#app/i18n/words.tsx";
import { topicNamed } from "#app/web/public/topic-names.ts";
import { CaseArticle } from "#app/web/ui/case-article.tsx";
import { DayHead } from "#app/web/ui/day-head.tsx";
import { Notice, Notices } from "#app/web/ui/notice.tsx";
import { showDate } from "#app/web/ui/show.ts";

type Opened = Extract<Awaited<ReturnType<typeof openIndustryDay>>, { outcome: "open" }>;

type Props = { day: SerializeFrom<Opened["day"]>; topics: { slug: string; zh: string; en: string }[]; at: string };

/** The day of one trade: its head, its cases as notices, and under them every case whole, set as the public's own pages are. */
export function IndustryDay({ day, topics, at }: Props) {
  const { t, language } = useWords();
  const { cases } = day;
  const totalYuan = cases.reduce((sum, known) => sum + known.fineYuan + known.confiscatedYuan, 0);
  const transferred = cases.filter(({ transferredToPolice }) => transferredToPolice).length;
  return (
    <>
      <p className="why">{t("exposure.industry.only", { audience: day.audienceName || t(`exposure.audiences.${day.audience}`) })}</p>
      <DayHead day={{ ...day, number: null, cases: cases.length, totalYuan, transferred }} />
      {day.revertedOn && <p className="opening">{t("exposure.public.reverted", { date: showDate(day.revertedOn, language) })}</p>}
      <Notices>
        {cases.map((notice) => (
          <Notice
            key={notice.number}
            notice={notice}
            topic={topicNamed(topics, notice.topicSlug, language)}
            to={`#case-${notice.number}`}
            heading="h2"
          />
        ))}
      </Notices>
      {cases.map((known) => (
        <section key={known.number} id={`case-${known.number}`} className="band" aria-label={known.title}>
          <CaseArticle article={known} picturesAt={`${at}/pictures`} />
        </section>
      ))}
    </>
  );
}
