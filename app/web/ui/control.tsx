import type { AriaAttributes, InputHTMLAttributes } from "react";
import { useWords } from "#app/i18n/words.tsx";
import type { Choice } from "./choices.tsx";

export type ControlType = "text" | "tel" | "date" | "datetime-local" | "number" | "password" | "textarea" | "select" | "file";

type Props = {
  type: ControlType;
  value: string;
  rows?: number;
  choices?: Choice[];
  asked: { id: string; name: string } & AriaAttributes;
  rest: Pick<InputHTMLAttributes<HTMLInputElement>, "autoComplete" | "maxLength">;
};

/** The native control under a question. */
export function Control({ type, value, rows = 6, choices = [], asked, rest }: Props) {
  const { t } = useWords();
  if (type === "textarea") {
    return <textarea rows={rows} defaultValue={value} maxLength={rest.maxLength} autoComplete={rest.autoComplete} {...asked} />;
  }
  if (type === "select") {
    return (
      <select defaultValue={value} {...asked}>
        <option value="">{t("site.form.choose")}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  }
  const kept = type === "file" || type === "password" ? undefined : value;
  // Numbers are typed as text: a wheel or an arrow key must not change an amount unseen.
  return <input {...(type === "number" ? { type: "text", inputMode: "decimal" } : { type })} defaultValue={kept} {...asked} {...rest} />;
}
