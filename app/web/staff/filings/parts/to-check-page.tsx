import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { Pager } from "#app/web/ui/pager.tsx";
import { Empty } from "#app/web/ui/table.tsx";
import { type ShownToCheck, ToCheckTable } from "./to-check-table.tsx";

/** What stands to be checked: read the first words, tick what people wrote, and let it go on. */
export function ToCheckPage({ list, issues }: { list: ShownToCheck; issues: Issue[] }) {
  const { t, href } = useWords();
  const { total, page, pages } = list;
  return (
    <>
      <ErrorSummary issues={issues} />
      <header className="page-head">
        <div>
          <h1>{t("leads.desk.toCheck.title")}</h1>
          <p>{t("leads.desk.toCheck.about")}</p>
        </div>
        {total > 0 && <p>{t("leads.desk.toCheck.sum", { count: total })}</p>}
      </header>
      {total > 0 ? (
        <form method="post" action={href("/staff/filings/to-check/clear")}>
          <ToCheckTable list={list} />
          <div className="go">
            <Button>{t("leads.desk.toCheck.clear")}</Button>
          </div>
          <Pager page={page} pages={pages} path="/staff/filings/to-check" />
        </form>
      ) : (
        <Empty title={t("leads.desk.toCheck.empty")}>
          <p>{t("leads.desk.toCheck.teach")}</p>
        </Empty>
      )}
    </>
  );
}
