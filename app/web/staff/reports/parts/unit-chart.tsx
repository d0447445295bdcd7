import { useWords } from "#app/i18n/words.tsx";
import type { Figures } from "#app/reports/figures.ts";
import { BarChart } from "#app/web/ui/chart.tsx";

/** Whose queue holds how much, and how much of it is late. */
export function UnitChart({ units }: { units: Figures["byUnit"] }) {
  const { t, language } = useWords();
  return (
    <BarChart
      title={t("reports.byUnit.title")}
      first={t("reports.byUnit.unit")}
      series={[
        { name: t("reports.open"), ink: "full" },
        { name: t("reports.late"), ink: "seal" },
        { name: t("reports.closed"), ink: "hollow" },
      ]}
      rows={units.map(({ unit, unitEn, open, late, closed }) => ({
        key: unit,
        label: language === "zh" ? unit : unitEn,
        values: [open, late, closed],
      }))}
    />
  );
}
