import { useWords } from "#app/i18n/words.tsx";
import type { FatedRow } from "#app/intake/import/import-row.ts";
import { ImportRows } from "./import-rows.tsx";
import { ImportSums } from "./import-sums.tsx";

/** What became of each row. */
export function ImportTaken({ rows }: { rows: FatedRow[] }) {
  const { t, href } = useWords();
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t("intake.import.taken.title")}</h1>
          <p>{t("intake.import.taken.intro")}</p>
        </div>
      </header>
      <ImportSums rows={rows} />
      <p>{t("intake.import.taken.sender")}</p>
      <p className="acts">
        <a className="button primary" href={href("/staff/filings/import")}>
          {t("intake.import.taken.another")}
        </a>
        <a href={href("/staff/leads")}>{t("intake.import.taken.queue")}</a>
      </p>
      <ImportRows rows={rows} />
    </>
  );
}
