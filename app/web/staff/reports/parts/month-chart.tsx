import { useWords } from "#app/i18n/words.tsx";
import type { Figures } from "#app/reports/figures.ts";
import { ColumnChart } from "#app/web/ui/chart.tsx";

/** What came in, month by month. */
export function MonthChart({ months }: { months: Figures["byMonth"] }) {
  const { t } = useWords();
  return (
    <ColumnChart
      title={t("reports.byMonth.title", { from: months[0]?.month ?? "", to: months.at(-1)?.month ?? "" })}
      first={t("reports.byMonth.month")}
      series={[
        { name: t("reports.tips"), ink: "full" },
        { name: t("reports.complaints"), ink: "hollow" },
      ]}
      rows={months.map(({ month, tips, complaints }) => ({
        key: month,
        label: t("reports.byMonth.label", { number: Number(month.slice(5)) }),
        values: [tips, complaints],
      }))}
    />
  );
}
