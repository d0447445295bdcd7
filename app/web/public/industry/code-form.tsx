import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { showMoment } from "#app/web/ui/show.ts";

/** Asks for the code; a right one before its minute learns when that is. */
export function CodeForm({ at, issues, releaseAt }: { at: string; issues: Issue[]; releaseAt: string | null }) {
  const { t, language } = useWords();
  return (
    <div className="sheet">
      <ErrorSummary issues={issues} />
      <h1>{t("exposure.industry.title")}</h1>
      {releaseAt ? (
        <p className="opening">{t("exposure.industry.coming", { at: showMoment(releaseAt, language) })}</p>
      ) : (
        <p className="opening">{t("exposure.industry.opening")}</p>
      )}
      <form method="post" action={at} className="receipt-field">
        <Field
          name="code"
          label={t("exposure.industry.code")}
          hint={t("exposure.industry.hint")}
          required
          inputMode="numeric"
          autoComplete="off"
          maxLength={40}
          typed={{}}
          issues={issues}
        />
        <div className="send-line">
          <Button>{t("exposure.industry.look")}</Button>
        </div>
      </form>
    </div>
  );
}
