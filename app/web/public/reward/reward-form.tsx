import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { Field } from "#app/web/ui/field.tsx";

/** Asks for the secret. What was typed stays, so that one wrong letter is one letter to mend. */
export function RewardForm({ issues, typed }: { issues: Issue[]; typed: Record<string, string> }) {
  const { t, href } = useWords();
  return (
    <div className="sheet">
      <ErrorSummary issues={issues} />
      <h1>{t("intake.reward.title")}</h1>
      <p className="opening">{t("intake.reward.opening")}</p>
      <form method="post" action={href("/reward")} className="receipt-field">
        <Field
          name="secret"
          label={t("intake.reward.secret")}
          hint={t("intake.reward.hint")}
          required
          autoComplete="off"
          maxLength={60}
          typed={typed}
          issues={issues}
        />
        <div className="send-line">
          <Button>{t("intake.reward.look")}</Button>
        </div>
      </form>
      <p className="why">{t("intake.reward.lost")}</p>
    </div>
  );
}
