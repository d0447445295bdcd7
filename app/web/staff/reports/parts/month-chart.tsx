import { useWords } from "#app/i18n/words.tsx";
import type { Figures } from "#app/reports/figures.ts";
import { ColumnChart } from "#app/web/ui/chart.tsx";

/** What came in, month by month. */
export function MonthChart({ months }: { months: Figures["byMonth"] }) {
  const { t } = useWords();
  return (
    <ColumnChart
      title={t("reports.byMonth.title")}
      first={t("reports.byMonth.month")}
      series={[
        { name: t("reports.tips"), ink: "full" },
        { name: t("reports.complaints"), ink: "hollow" },
      ]}
      rows={months.map(({ month, tips, complaints }) => ({ key: month, label: nameOf(month), values: [tips, complaints] }))}
    />
  );

  /** January carries its year. */
  function nameOf(month: string): string {
    const [year = "", number = ""] = month.split("-");
    return number === "01" ? t("reports.byMonth.january", { year }) : t("reports.byMonth.other", { number: Number(number) });
  }
}
