import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { Field } from "#app/web/ui/field.tsx";

const steps = ["split", "look", "draft"] as const;

/** A bulletin as text or as a file; beside it, what will happen with it. Below the cases that were read it is for the next one. */
export function ReadForm({ typed, issues, again }: { typed: Record<string, string>; issues: Issue[]; again: boolean }) {
  const { t, href } = useWords();
  const asked = { typed, issues };
  return (
    <div className="columns">
      <div>
        <form method="post" encType="multipart/form-data" className="form notice-form">
          {again && <h2>{t("cases.desk.read.again")}</h2>}
          <ErrorSummary issues={issues} />
          <Field
            name="notice"
            type="textarea"
            rows={14}
            label={t("cases.desk.read.text")}
            hint={t("cases.desk.read.textHint")}
            {...asked}
          />
          <Field name="file" type="file" accept=".txt,.docx,.pdf" label={t("plans.new.file")} hint={t("plans.new.fileHint")} {...asked} />
          <Field name="published" type="date" label={t("cases.desk.read.published")} hint={t("cases.desk.read.publishedHint")} {...asked} />
          <div className="go">
            <Button>{t("cases.desk.read.button")}</Button>
            <a href={href("/staff/cases")}>{t("cases.desk.read.back")}</a>
          </div>
        </form>
      </div>
      <aside aria-label={t("plans.new.then")}>
        <section className="sheet-part">
          <h2>{t("plans.new.then")}</h2>
          <ol className="rules">
            {steps.map((step) => (
              <li key={step}>{t(`cases.desk.read.steps.${step}`)}</li>
            ))}
          </ol>
          <p className="note-line">{t("cases.desk.read.nothingYet")}</p>
        </section>
      </aside>
    </div>
  );
}
