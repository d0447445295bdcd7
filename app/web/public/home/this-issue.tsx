import { useWords } from "#app/i18n/words.tsx";
import { topicNamed } from "#app/web/public/topic-names.ts";
import { DayHead } from "#app/web/ui/day-head.tsx";
import { type ComingDay, NextDay } from "#app/web/ui/next-day.tsx";
import { Notice, type NoticeOfCase, Notices } from "#app/web/ui/notice.tsx";

type Day = {
  number: number;
  slug: string;
  title: string;
  theme: string;
  introduction: string;
  releaseAt: string;
  totalYuan: number;
  transferred: number;
  cases: NoticeOfCase[];
};

type Props = { latest: Day | null; next: ComingDay | null; topics: { slug: string; zh: string; en: string }[] };

const shown = 6;

/** The newest issue with its first cases, and the date of the next. Before the first issue the page says what will come. */
export function ThisIssue({ latest, next, topics }: Props) {
  const { t, language, href } = useWords();
  if (!latest) {
    return (
      <section className="issue">
        <div>
          <h1>{t("exposure.public.none.title")}</h1>
          <p>{t("exposure.public.none.next")}</p>
        </div>
        {next && <NextDay day={next} />}
      </section>
    );
  }
  const to = href(`/exposure-days/${latest.slug}`);
  return (
    <>
      <DayHead day={{ ...latest, cases: latest.cases.length }} to={to}>
        {next && <NextDay day={next} />}
      </DayHead>
      <Notices>
        {latest.cases.slice(0, shown).map((notice) => (
          <Notice key={notice.number} notice={notice} topic={topicNamed(topics, notice.topicSlug, language)} heading="h2" />
        ))}
      </Notices>
      <p className="after-list">
        {latest.cases.length > shown && <a href={to}>{t("exposure.public.whole", { count: latest.cases.length })}</a>}
        <a href={href("/exposure-days")}>{t("exposure.public.all")}</a>
      </p>
    </>
  );
}
