import { useWords } from "#app/i18n/words.tsx";
import type { KeptFile } from "#app/intake/kept-file.ts";
import { Button } from "#app/web/ui/button.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { LetterFiles } from "./letter-files.tsx";
import type { MatterForm } from "./matter-form.ts";

/** A letter about one matter, with files or without. The receipt travels in the form, never in an address. */
export function WriteBack({ receipt, formKey, matter, among, typed, issues, kept }: MatterForm & { kept: KeptFile[] }) {
  const { t, href } = useWords();
  return (
    <form method="post" action={href("/receipt/messages")} encType="multipart/form-data" className="not-printed">
      <input type="hidden" name="receipt" value={receipt} />
      <input type="hidden" name="formKey" value={formKey} />
      <input type="hidden" name="matter" value={matter} />
      <Field
        type="textarea"
        name="body"
        among={among}
        label={t(among ? `intake.filing.write.halves.${matter}` : "intake.filing.write.label")}
        hint={t("intake.filing.write.hint")}
        required
        rows={5}
        maxLength={3000}
        typed={typed}
        issues={issues}
      />
      <LetterFiles among={among} issues={issues} kept={kept} />
      <div className="send-line">
        <Button>{t("intake.filing.write.send")}</Button>
      </div>
    </form>
  );
}
