import type { SerializeFrom } from "@remix-run/node";
import type { previewDay } from "#app/exposure/preview-day.ts";
import { useWords } from "#app/i18n/words.tsx";
import { useTopicName } from "#app/web/staff/use-desk.ts";
import { CaseArticle } from "#app/web/ui/case-article.tsx";
import { DayHead } from "#app/web/ui/day-head.tsx";
import { Notice, Notices } from "#app/web/ui/notice.tsx";

type Preview = SerializeFrom<NonNullable<Awaited<ReturnType<typeof previewDay>>>>;

/** Read without a badge, the pages bring their topics' names and their own way to the pictures, and lead nowhere else. */
type Outside = { topicName: (slug: string) => string; picturesAt: string };

/** The page of the day and every case's page, one under the other, set with the public's own parts and marked as a rehearsal. */
export function AsPublic({ day, outside }: { day: Preview; outside?: Outside }) {
  const { t, href } = useWords();
  const ofDesk = useTopicName();
  const { topicName, picturesAt } = outside ?? { topicName: ofDesk, picturesAt: href("/staff/pictures") };
  return (
    <>
      <section className="as-public rehearsal" aria-label={t("exposure.desk.preview.dayPage")}>
        <p className="label">
          <span className="mark-word">{t("exposure.desk.preview.mark")}</span> {t("exposure.desk.preview.dayPage")}
        </p>
        <DayHead day={{ ...day, number: day.number || null, cases: day.cases.length }} />
        <Notices>
          {day.cases.map((notice) => (
            <Notice key={notice.number} notice={notice} topic={topicName(notice.topicSlug)} to={`#case-${notice.number}`} heading="h2" />
          ))}
        </Notices>
      </section>
      {day.cases.map((known, place) => (
        <section key={known.number} id={`case-${known.number}`} className="as-public rehearsal" aria-label={known.title}>
          <p className="label">
            <span className="mark-word">{t("exposure.desk.preview.mark")}</span>{" "}
            {t("exposure.desk.preview.casePage", { place: place + 1, count: day.cases.length })}{" "}
            {outside ? known.number : <a href={href(`/staff/cases/${known.number}`)}>{known.number}</a>}
          </p>
          <CaseArticle article={known} picturesAt={picturesAt} />
        </section>
      ))}
    </>
  );
}
