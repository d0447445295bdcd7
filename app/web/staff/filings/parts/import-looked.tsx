import { useWords } from "#app/i18n/words.tsx";
import { countFates } from "#app/intake/import/count-fates.ts";
import { PageHead } from "#app/web/staff/page-head.tsx";
import { Button } from "#app/web/ui/button.tsx";
import type { Looked } from "./import.server.ts";
import { ImportRows } from "./import-rows.tsx";
import { ImportSums } from "./import-sums.tsx";

/** The dry run: the counts, the way to take it, and what would become of each row. */
export function ImportLooked({ looked: { rows, ignored, token, minutes } }: { looked: Looked }) {
  const { t, href } = useWords();
  const { take } = countFates(rows);
  return (
    <>
      <PageHead
        from={{ to: "/staff/filings/import", label: t("intake.import.title") }}
        title={t("intake.import.looked.title")}
        about={t("intake.import.looked.intro")}
      />
      <ImportSums rows={rows} />
      {ignored.length > 0 && <p className="quiet">{t("intake.import.ignored", { columns: ignored.join(t("intake.import.between")) })}</p>}
      <p className="quiet">{t("intake.import.looked.sorted")}</p>
      <form method="post" action={href("/staff/filings/import/take")} className="form narrow">
        <input type="hidden" name="token" value={token} />
        <p className="quiet">{take ? t("intake.import.take.about", { minutes }) : t("intake.import.take.none")}</p>
        <div className="go">
          {take > 0 && <Button>{t("intake.import.take.button", { count: take })}</Button>}
          <a href={href("/staff/filings/import")}>{t("intake.import.take.again")}</a>
        </div>
      </form>
      <ImportRows rows={rows} withTopics />
    </>
  );
}
