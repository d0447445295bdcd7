import { useWords } from "#app/i18n/words.tsx";
import type { Topic } from "#app/plans/topics.ts";

/** What belongs to a topic, and what helps us to check; nobody has to have it. */
export function Evidence({ topic: { hintZh, hintEn, evidenceZh, evidenceEn } }: { topic: Topic }) {
  const { t, language } = useWords();
  return (
    <>
      <p>{language === "zh" ? hintZh : hintEn}</p>
      <p>
        <b>{t("intake.form.topic.evidence")}</b>
      </p>
      <ul>
        {(language === "zh" ? evidenceZh : evidenceEn).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{t("intake.form.topic.without")}</p>
    </>
  );
}
