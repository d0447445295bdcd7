import { useWords } from "#app/i18n/words.tsx";

const known = [403, 404, 405, 503] as const;

/** When there is no page to show: what happened, and where to go from here. */
export function Problem({ status }: { status: number }) {
  const { t, href } = useWords();
  const kind = known.find((one) => one === status) ?? (status < 500 ? 400 : 500);
  return (
    <div className="sheet">
      <p className="crumbs">{status}</p>
      <h1>{t(`site.problem.${kind}.title`)}</h1>
      <p className="opening">{t(`site.problem.${kind}.next`)}</p>
      {kind < 500 && (
        <p className="after-list">
          <a href={href("/")}>{t("site.problem.home")}</a>
          <a href={href("/search")}>{t("search.page.title")}</a>
          <a href={href("/receipt")}>{t("site.nav.receipt")}</a>
        </p>
      )}
    </div>
  );
}
