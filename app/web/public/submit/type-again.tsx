import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { ReceiptField } from "#app/web/public/receipt/receipt-field.tsx";
import { Button } from "#app/web/ui/button.tsx";

type Props = { formKey: string; typed?: Record<string, string>; issues?: Issue[] };

/** The receipt typed once more from one's own copy. Nobody has to: everything is saved already. */
export function TypeAgain({ formKey, typed = {}, issues = [] }: Props) {
  const { t, href } = useWords();
  return (
    <form method="post" action={href("/receipt/check")} className="receipt-field not-printed">
      <input type="hidden" name="formKey" value={formKey} />
      <ReceiptField label={t("intake.copy.label")} hint={t("intake.copy.hint")} typed={typed} issues={issues} />
      <div className="send-line">
        <Button>{t("intake.copy.check")}</Button>
      </div>
    </form>
  );
}
