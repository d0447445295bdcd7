import { useWords } from "#app/i18n/words.tsx";
import type { Column } from "#app/intake/import/columns.ts";
import type { Fate } from "#app/intake/import/import-row.ts";
import { showDate } from "#app/web/ui/show.ts";

/** What becomes of a row, in a sentence; of one that cannot be read, each column and why. */
export function ImportFate({ fate }: { fate: Fate }) {
  const { t, language } = useWords();
  if (fate.fate === "unreadable")
    return (
      <div>
        {fate.issues.map(({ field, key, facts }) => (
          <div key={field}>
            {t("intake.import.fates.unreadable", { column: t(`intake.import.columns.${field as Column}`), why: t(key, facts) })}
          </div>
        ))}
      </div>
    );
  if (fate.fate === "double") return t("intake.import.fates.double", { line: fate.first });
  if (fate.fate !== "here") return t(`intake.import.fates.${fate.fate}`);
  const day = showDate(fate.filedOn, language);
  return fate.lead ? t("intake.import.fates.here.lead", { number: fate.lead, day }) : t("intake.import.fates.here.routing", { day });
}
