import { useWords } from "#app/i18n/words.tsx";
import type { Figures } from "#app/reports/figures.ts";
import { BarChart } from "#app/web/ui/chart.tsx";

/** Where the leads lie, by the areas of the plan in force; what lies in none stands last. */
export function AreaChart({ areas }: { areas: Figures["byArea"] }) {
  const { t } = useWords();
  return (
    <BarChart
      title={t("reports.byArea.title")}
      first={t("reports.byArea.area")}
      series={[
        { name: t("reports.open"), ink: "full" },
        { name: t("reports.closed"), ink: "hollow" },
      ]}
      rows={areas.map(({ number, title, open, closed }) => ({
        key: String(number),
        label: title === null ? t("reports.byArea.other") : `${number}. ${title}`,
        values: [open, closed],
      }))}
    />
  );
}
