import type { InputHTMLAttributes, ReactNode } from "react";
import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { type Choice, Choices } from "./choices.tsx";
import { Control, type ControlType } from "./control.tsx";

type Props = {
  name: string;
  label: string;
  hint?: ReactNode;
  required?: boolean;
  type?: ControlType | "radio" | "checkbox";
  choices?: Choice[];
  rows?: number;
  /** What was typed so far, by field name; a password and a file cannot be given back. */
  typed: Record<string, string>;
  issues: Issue[];
} & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "autoComplete" | "inputMode" | "multiple" | "accept" | "maxLength" | "min" | "max" | "list" | "tabIndex"
>;

/** One question: label, why we ask, what is wrong with the answer, and the answer. The control's id is its name. */
export function Field({ name, label, hint, required = false, type = "text", choices, rows, typed, issues, ...rest }: Props) {
  const { t } = useWords();
  const issue = issues.find((one) => one.field === name);
  const described = [hint && `${name}-hint`, issue && `${name}-error`].filter(Boolean).join(" ") || undefined;
  const className = `field ${type}${issue ? " wrong" : ""}`;
  const optional = !required && <span className="optional">{t("common.form.optional")}</span>;
  const notes = (
    <>
      {hint && (
        <div className="hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {issue && (
        <p className="error" id={`${name}-error`}>
          {t(issue.key, issue.facts)}
        </p>
      )}
    </>
  );
  const chosen = typed[name] ?? "";
  if (type === "radio" || (type === "checkbox" && choices)) {
    return (
      <fieldset className={className} aria-describedby={described}>
        <legend>
          {label} {optional}
        </legend>
        {notes}
        <Choices type={type} name={name} choices={choices ?? []} chosen={chosen} />
      </fieldset>
    );
  }
  const asked = {
    id: name,
    name,
    "aria-required": required || undefined,
    "aria-invalid": issue ? true : undefined,
    "aria-describedby": described,
  };
  if (type === "checkbox") {
    return (
      <div className={className}>
        {notes}
        <label className="tick">
          <input type="checkbox" value="on" defaultChecked={chosen === "on"} {...asked} {...rest} />
          <span>{label}</span>
        </label>
      </div>
    );
  }
  return (
    <div className={className}>
      <label htmlFor={name}>
        {label} {optional}
      </label>
      {notes}
      <Control type={type} value={chosen} rows={rows} choices={choices} asked={asked} rest={rest} />
    </div>
  );
}
