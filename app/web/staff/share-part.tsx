import { useWords } from "#app/i18n/words.tsx";

/** Where the share pack is fetched, and what to mind as long as its minute has not come. */
export function SharePart({ to, early }: { to: string; early: boolean }) {
  const { t } = useWords();
  return (
    <section className="sheet-part">
      <h2>{t("cases.share.title")}</h2>
      <p>{t("cases.share.linkHow")}</p>
      {early && <p className="note-line">{t("cases.share.linkEarly")}</p>}
      <div className="steps">
        <a className="button quiet" href={to}>
          {t("cases.share.link")}
        </a>
      </div>
    </section>
  );
}
