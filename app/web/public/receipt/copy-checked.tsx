import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { TypeAgain } from "#app/web/public/submit/type-again.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { ReceiptNumber } from "#app/web/ui/receipt-number.tsx";

type Props = {
  outcome: "right" | "wrong";
  receipt: string;
  formKey: string;
  kind: "complaint" | "tip" | "both";
  issues: Issue[];
  typed: Record<string, string>;
};

/** Copied rightly: what comes next. Otherwise the receipt once more, to compare. */
export function CopyChecked({ outcome, receipt, formKey, kind, issues, typed }: Props) {
  const { t, href } = useWords();
  if (outcome === "right") {
    return (
      <div className="sheet">
        <h1>{t("intake.copy.right")}</h1>
        <p className="opening">{t(`intake.copy.next.${kind}`)}</p>
        <p>
          {t("intake.filed.back.before")} <a href={href("/receipt")}>{t("site.nav.receipt")}</a> {t("intake.filed.back.after")}
        </p>
        <p className="why">{t("intake.filed.shared")}</p>
      </div>
    );
  }
  return (
    <div className="sheet">
      <ErrorSummary issues={issues} />
      <h1>{t("intake.copy.title")}</h1>
      <section className="slip" aria-labelledby="number">
        <h2 id="number">{t("intake.receipt.number")}</h2>
        <ReceiptNumber receipt={receipt} />
        <p>{t("intake.filed.keep")}</p>
      </section>
      <TypeAgain formKey={formKey} typed={typed} issues={issues} />
    </div>
  );
}
