import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";

/** Why a step was not taken: what was typed wrongly leads to its field, what happened meanwhile is simply said. */
export function Refusal({ issues }: { issues: Issue[] }) {
  const { t } = useWords();
  const happened = issues.filter(({ field }) => field === "");
  return (
    <>
      {happened.length > 0 && (
        <div className="refusal" role="alert">
          {happened.map(({ key, facts }) => (
            <p key={key}>{t(key, facts)}</p>
          ))}
        </div>
      )}
      <ErrorSummary issues={issues.filter(({ field }) => field !== "")} />
    </>
  );
}
