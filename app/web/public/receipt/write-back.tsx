import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { Field } from "#app/web/ui/field.tsx";

type Props = { receipt: string; formKey: string; typed: Record<string, string>; issues: Issue[] };

/** The receipt travels in the form, never in an address. */
export function WriteBack({ receipt, formKey, typed, issues }: Props) {
  const { t, href } = useWords();
  return (
    <form method="post" action={href("/receipt/messages")} encType="multipart/form-data" className="not-printed">
      <input type="hidden" name="receipt" value={receipt} />
      <input type="hidden" name="formKey" value={formKey} />
      <Field
        type="textarea"
        name="body"
        label={t("intake.filing.write.label")}
        hint={t("intake.filing.write.hint")}
        required
        rows={5}
        maxLength={3000}
        typed={typed}
        issues={issues}
      />
      <div className="send-line">
        <Button>{t("intake.filing.write.send")}</Button>
      </div>
    </form>
  );
}
