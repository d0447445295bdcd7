import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { Field } from "#app/web/ui/field.tsx";

const steps = ["read", "look", "confirm"] as const;

/** The notice as text or as a file; beside it, what will happen with it and what will not. */
export function NoticeForm({ typed, issues }: { typed: Record<string, string>; issues: Issue[] }) {
  const { t, href } = useWords();
  const asked = { typed, issues };
  return (
    <div className="columns">
      <div>
        <form method="post" encType="multipart/form-data" className="form notice-form">
          <ErrorSummary issues={issues} />
          <Field name="notice" type="textarea" rows={18} label={t("plans.new.notice")} hint={t("plans.new.noticeHint")} {...asked} />
          <Field name="file" type="file" accept=".txt,.docx,.pdf" label={t("plans.new.file")} hint={t("plans.new.fileHint")} {...asked} />
          <div className="go">
            <Button>{t("plans.new.button")}</Button>
            <a href={href("/staff/plans")}>{t("plans.new.back")}</a>
          </div>
        </form>
      </div>
      <aside aria-label={t("plans.new.then")}>
        <section className="sheet-part">
          <h2>{t("plans.new.then")}</h2>
          <ol className="rules">
            {steps.map((step) => (
              <li key={step}>{t(`plans.new.steps.${step}`)}</li>
            ))}
          </ol>
          <p className="note-line">{t("plans.new.nothingYet")}</p>
        </section>
      </aside>
    </div>
  );
}
