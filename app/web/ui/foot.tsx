import { useWords } from "#app/i18n/words.tsx";

export type SiteCodes = { id: string; icp: string; police: string };

/** The last lines of the gazette: who answers for it, where else to turn, and what it keeps of a reader. */
export function Foot({ codes }: { codes?: SiteCodes }) {
  const { t, href } = useWords();
  return (
    <footer className="foot">
      <div className="wrap">
        <div>
          <p className="host">{t("site.bureau")}</p>
          <p>{t("site.foot.host")}</p>
          {codes?.id && <p>{t("site.foot.idCode", { code: codes.id })}</p>}
          {codes?.icp && <p>{codes.icp}</p>}
          {codes?.police && <p>{codes.police}</p>}
        </div>
        <div>
          <p>
            {t("site.foot.national")} <a href="tel:12315">12315</a> · <a href="https://www.12315.cn">www.12315.cn</a>
          </p>
          <p>{t("site.foot.danger")}</p>
        </div>
        <nav aria-label={t("site.foot.label")}>
          <a href={href("/exposure-days")}>{t("exposure.public.all")}</a>
          <a href={href("/topics")}>{t("search.topic.all")}</a>
          <a href={href("/search")}>{t("search.page.title")}</a>
          <a href={href("/register")}>{t("cases.register.title")}</a>
          <a href={href("/open-data")}>{t("reports.openData.title")}</a>
          <a href={href("/verify")}>{t("intake.verify.title")}</a>
          <a href={href("/privacy")}>{t("statements.privacy.title")}</a>
          <a href={href("/accessibility")}>{t("statements.accessibility.title")}</a>
        </nav>
      </div>
    </footer>
  );
}
