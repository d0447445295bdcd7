import { useWords } from "#app/i18n/words.tsx";

/** This very form was sent before, with other words. Nothing is lost, and nothing was sent twice. */
export function AlreadySent() {
  const { t, href } = useWords();
  return (
    <div className="sheet">
      <h1>{t("intake.changed.title")}</h1>
      <p className="opening">{t("intake.changed.next")}</p>
      <p className="after-list">
        <a href={href("/receipt")}>{t("common.nav.receipt")}</a>
        <a href={href("/complaint")}>{t("intake.changed.complaint")}</a>
        <a href={href("/tip")}>{t("intake.changed.tip")}</a>
      </p>
    </div>
  );
}
