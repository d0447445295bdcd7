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
  /** Of several forms with the same question on one page, which: it makes the control's id another. */
  among?: string;
  /** What was typed so far, by field name; a password and a file cannot be given back. */
  typed: Record<string, string>;
  issues: Issue[];
} & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "autoComplete" | "inputMode" | "multiple" | "accept" | "maxLength" | "min" | "max" | "list" | "tabIndex"
>;

/**
 * One question: label, why we ask, what is wrong with the answer, and the answer. The control's id is its name, unless it stands among
 * several.
 */
export function Field({ name, label, hint, required = false, type = "text", choices, rows, among, typed, issues, ...rest }: Props) {
  const { t } = useWords();
  const id = among ? `${name}-${among}` : name;
  const issue = issues.find((one) => one.field === name);
  const described = [hint && `${id}-hint`, issue && `${id}-error`].filter(Boolean).join(" ") || undefined;
  const className = `field ${type}${issue ? " wrong" : ""}`;
  const optional = !required && <span className="optional">{t("site.form.optional")}</span>;
  const notes = (
    <>
      {hint && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {issue && (
        <p className="error" id={`${id}-error`}>
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
        <Choices type={type} name={name} id={id} choices={choices ?? []} chosen={chosen} />
      </fieldset>
    );
  }
  const asked = {
    id,
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
      <label htmlFor={id}>
        {label} {optional}
      </label>
      {notes}
      <Control type={type} value={chosen} rows={rows} choices={choices} asked={asked} rest={rest} />
    </div>
  );
}
