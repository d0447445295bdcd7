import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { ReceiptField } from "./receipt-field.tsx";

/** Asks for the receipt. What was typed stays, so that one wrong digit is one digit to mend. */
export function ReceiptForm({ issues, typed = {} }: { issues: Issue[]; typed?: Record<string, string> }) {
  const { t, href } = useWords();
  return (
    <div className="sheet">
      <ErrorSummary issues={issues} />
      <h1>{t("intake.receipt.title")}</h1>
      <p className="opening">{t("intake.receipt.opening")}</p>
      <form method="post" action={href("/receipt")} className="receipt-field">
        <ReceiptField label={t("intake.receipt.number")} hint={t("intake.receipt.hint")} typed={typed} issues={issues} />
        <div className="send-line">
          <Button>{t("intake.receipt.look")}</Button>
        </div>
      </form>
      <p className="why">{t("intake.receipt.lost")}</p>
    </div>
  );
}
