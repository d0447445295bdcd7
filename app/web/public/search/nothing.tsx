import { useWords } from "#app/i18n/words.tsx";

/** An empty page teaches how to search, and opens the door to tell. */
export function Nothing({ filtered }: { filtered: boolean }) {
  const { t, href } = useWords();
  return (
    <section className="nothing">
      <h2>{t("search.nothing.title")}</h2>
      <ul>
        <li>{t("search.nothing.words")}</li>
        {filtered && <li>{t("search.nothing.filters")}</li>}
        <li>{t("search.nothing.pinyin")}</li>
        <li>
          {t("search.nothing.untold")} <a href={href("/submit?for=complaint")}>{t("common.nav.complaint")}</a> ·{" "}
          <a href={href("/submit?for=tip")}>{t("common.nav.tip")}</a>
        </li>
      </ul>
    </section>
  );
}
