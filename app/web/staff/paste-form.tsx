import type { ReactNode } from "react";
import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { Field } from "#app/web/ui/field.tsx";

type Props = {
  /** What is pasted: its name on the form, and what helps to find it. */
  text: { label: string; hint: string; rows: number };
  button: string;
  back: { to: string; label: string };
  /** What will happen with it, and what will not. */
  steps: string[];
  nothingYet: string;
  typed: Record<string, string>;
  issues: Issue[];
  title?: string;
  children?: ReactNode;
};

/** A document as text or as a file, to be read; beside it, what will happen with it and what will not. */
export function PasteForm({ text, button, back, steps, nothingYet, typed, issues, title, children }: Props) {
  const { t, href } = useWords();
  const asked = { typed, issues };
  return (
    <div className="columns">
      <div>
        <form method="post" encType="multipart/form-data" className="form notice-form">
          {title && <h2>{title}</h2>}
          <ErrorSummary issues={issues} />
          <Field name="notice" type="textarea" {...text} {...asked} />
          <Field name="file" type="file" accept=".txt,.docx,.pdf" label={t("plans.new.file")} hint={t("plans.new.fileHint")} {...asked} />
          {children}
          <div className="go">
            <Button>{button}</Button>
            <a href={href(back.to)}>{back.label}</a>
          </div>
        </form>
      </div>
      <aside aria-label={t("plans.new.then")}>
        <section className="sheet-part">
          <h2>{t("plans.new.then")}</h2>
          <ol className="rules">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="note-line">{nothingYet}</p>
        </section>
      </aside>
    </div>
  );
}
