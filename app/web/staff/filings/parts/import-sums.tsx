import { useWords } from "#app/i18n/words.tsx";
import { countFates, fates } from "#app/intake/import/count-fates.ts";
import type { Fate } from "#app/intake/import/import-row.ts";
import { FactStrip } from "#app/web/ui/fact-strip.tsx";

/** How many rows there are, and how many come to what. */
export function ImportSums({ rows }: { rows: Fate[] }) {
  const { t } = useWords();
  const counts = countFates(rows);
  const shown = (["rows", ...fates] as const).filter((each) => counts[each] > 0);
  return (
    <FactStrip
      facts={shown.map((each) => ({ term: t(`intake.import.sums.${each}`), value: t("intake.import.sum", { count: counts[each] }) }))}
    />
  );
}
