import { useWords } from "#app/i18n/words.tsx";

/** A question that would have kept the others waiting: what helps, instead of an error. */
export function TooWide() {
  const { t } = useWords();
  return (
    <section className="nothing">
      <h2>{t("search.wide.title")}</h2>
      <p>{t("search.wide.next")}</p>
    </section>
  );
}
