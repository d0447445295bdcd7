import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { type Column, neededColumns } from "#app/intake/import/columns.ts";
import { PageHead } from "#app/web/staff/page-head.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { Field } from "#app/web/ui/field.tsx";

/** One file, and nothing else to choose. */
export function ImportForm({ issues, missing = [] }: { issues: Issue[]; missing?: Column[] }) {
  const { t, href } = useWords();
  const named = (columns: readonly Column[]) =>
    columns.map((column) => t(`intake.import.columns.${column}`)).join(t("intake.import.between"));
  const lacks: Issue[] = missing.length ? [{ field: "file", key: "intake.import.headless", facts: { columns: named(missing) } }] : [];
  const wrong = [...issues, ...lacks];
  return (
    <>
      <PageHead
        from={{ to: "/staff/filings/new", label: t("intake.taking.title") }}
        title={t("intake.import.title")}
        about={t("intake.import.intro")}
      />
      <form method="post" encType="multipart/form-data" action={href("/staff/filings/import/look")} className="form narrow">
        <ErrorSummary issues={wrong} />
        <Field
          type="file"
          name="file"
          label={t("intake.import.file")}
          hint={
            <>
              {t("intake.import.fileHint")} {t("intake.import.needs", { columns: named(neededColumns) })}
            </>
          }
          accept=".xlsx,.csv,.tsv,.txt"
          required
          typed={{}}
          issues={wrong}
        />
        <div className="go">
          <Button>{t("intake.import.look")}</Button>
        </div>
      </form>
    </>
  );
}
