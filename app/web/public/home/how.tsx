import { useWords } from "#app/i18n/words.tsx";

const steps = ["tell", "work", "publish"] as const;

/** How it works, in three steps. */
export function How() {
  const { t } = useWords();
  return (
    <section className="band extra" aria-labelledby="how">
      <h2 id="how">{t("site.how.title")}</h2>
      <ol className="how">
        {steps.map((step) => (
          <li key={step}>
            <h3>{t(`site.how.${step}.title`)}</h3>
            <p>{t(`site.how.${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
