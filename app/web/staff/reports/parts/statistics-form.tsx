import { useWords } from "#app/i18n/words.tsx";
import type { Statistics } from "#app/reports/statistics.ts";
import { Button } from "#app/web/ui/button.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { addressWith } from "#app/web/ui/query.ts";
import { type Column, Table } from "#app/web/ui/table.tsx";
import { inTenThousands } from "./ten-thousands.ts";

/** The statistics form for a period: on the page what the portal knows, in the file every column of the form. */
export function StatisticsForm({ form: { period, rows, total } }: { form: Statistics }) {
  const { t, href } = useWords();
  const columns: Column[] = [
    { label: t("reports.statistics.category") },
    { label: t("reports.statistics.decided"), kind: "number" },
    { label: t("reports.statistics.published"), kind: "number" },
    { label: t("reports.statistics.penalties"), kind: "number" },
    { label: t("reports.statistics.transferred"), kind: "number" },
  ];
  const cells = (row: Statistics["total"]) => [row.decided, row.published, inTenThousands(row.penaltiesYuan), row.transferred];
  const lines = [
    ...rows.map((row) => ({ key: row.category, cells: [t(`reports.categories.${row.category}`), ...cells(row)] })),
    {
      key: "total",
      cells: [t("reports.statistics.total"), ...cells(total)].map((cell, place) => <b key={columns[place]?.label}>{cell}</b>),
    },
  ];
  return (
    <section className="sheet-part" id="statistics">
      <h2>{t("reports.statistics.title")}</h2>
      <p className="quiet">{t("reports.statistics.about")}</p>
      <form method="get" action={`${href("/staff/reports")}#statistics`} className="form period">
        <Field name="from" type="date" label={t("reports.statistics.from")} required typed={period} issues={[]} />
        <Field name="to" type="date" label={t("reports.statistics.to")} required typed={period} issues={[]} />
        <Button kind="quiet">{t("reports.statistics.show")}</Button>
        <a className="button quiet" href={addressWith(href("/staff/reports/statistics.csv"), period)}>
          {t("reports.statistics.download")}
        </a>
      </form>
      <Table caption={t("reports.statistics.title")} columns={columns} rows={lines} />
    </section>
  );
}
