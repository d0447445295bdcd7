import { useWords } from "#app/i18n/words.tsx";
import type { topicWithDuty } from "#app/plans/topics.ts";
import { Masked } from "#app/web/ui/masked.tsx";
import { original } from "#app/web/ui/original.ts";
import { addressWith } from "#app/web/ui/query.ts";
import { TwoDoors } from "#app/web/ui/two-doors.tsx";

type Topic = NonNullable<Awaited<ReturnType<typeof topicWithDuty>>>;

/** What a topic is, in chapters. The signs are the exposed cases' own, and are left out before there are any. */
export function Advice({ topic, signs }: { topic: Topic; signs: string[] }) {
  const { t, language, href } = useWords();
  const zh = language === "zh";
  const to = (want: string) => addressWith(href("/submit"), { for: want, topic: topic.slug });
  return (
    <article className="case">
      <header>
        <h1>{topic[language]}</h1>
        <p className="lead">{zh ? topic.hintZh : topic.hintEn}</p>
      </header>
      {signs.length > 0 && (
        <section className="chapter">
          <h2>{t("cases.public.spot")}</h2>
          <ol className="spot" lang={original(language)}>
            {signs.map((sign) => (
              <li key={sign}>
                <Masked text={sign} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className="chapter">
        <h2>{t("search.topic.keep")}</h2>
        <div className="keep">
          <ul>
            {(zh ? topic.evidenceZh : topic.evidenceEn).map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <p>{t("intake.form.topic.without")}</p>
        </div>
      </section>
      {topic.duty && (
        <section className="chapter">
          <h2>{t("search.topic.duty")}</h2>
          <div className="prose">
            <p>{topic.duty[language]}</p>
            <p className="quiet" lang={original(language)}>
              《{topic.duty.law}》{topic.duty.article}
            </p>
          </div>
        </section>
      )}
      <section className="chapter">
        <h2>{t("search.topic.tell")}</h2>
        <div className="tell">
          <TwoDoors complaintTo={to("complaint")} tipTo={to("tip")} heading="h3" />
        </div>
      </section>
    </article>
  );
}
