import type { GoneCase } from "#app/cases/published/gone-case.ts";
import { useWords } from "#app/i18n/words.tsx";
import { showDate } from "#app/web/ui/show.ts";

/** In the place of a case that once was public: since when, why in general, where to ask. Neither party nor title. */
export function Gone({ gone }: { gone: GoneCase }) {
  const { t, href, language } = useWords();
  return (
    <div className="sheet">
      <p className="crumbs">410</p>
      <h1>{t("cases.gone.title")}</h1>
      <p className="opening">{t(`cases.gone.why.${gone.why}`, { date: showDate(gone.goneOn, language) })}</p>
      <p>{t("cases.gone.ask")}</p>
      <p className="after-list">
        <a href={href("/register")}>{t("cases.register.title")}</a>
        <a href={href("/exposure-days")}>{t("exposure.public.all")}</a>
        <a href={href("/")}>{t("site.problem.home")}</a>
      </p>
    </div>
  );
}

/** Whether an error that a page threw is a case that has gone. */
export function isGone(error: unknown): error is { status: 410; data: GoneCase } {
  return typeof error === "object" && error !== null && "status" in error && error.status === 410 && "data" in error;
}
