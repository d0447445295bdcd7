import { useWords } from "#app/i18n/words.tsx";
import { original } from "#app/web/ui/original.ts";
import { showDate } from "#app/web/ui/show.ts";
import { type Column, Table } from "#app/web/ui/table.tsx";

type Row = {
  id: string;
  caseName: string;
  partyName: string;
  handlingStatus: "open" | "closed";
  filledOn: string;
  unit: string;
  unitEn: string;
  drafted: boolean;
  published: boolean;
};

/** One line to a report; the case's name opens it. */
export function ReportTable({ rows }: { rows: Row[] }) {
  const { t, language, href } = useWords();
  const columns: Column[] = [
    { label: t("cases.desk.reports.fields.caseName") },
    { label: t("cases.desk.reports.unit"), kind: "fit" },
    { label: t("cases.desk.reports.fields.handlingStatus"), kind: "fit" },
    { label: t("cases.desk.reports.used"), kind: "fit" },
    { label: t("cases.desk.reports.fields.filledOn"), kind: "fit" },
  ];
  const cells = (row: Row) => [
    <span key="name" className="titled">
      <a href={href(`/staff/cases/reports/${row.id}`)} lang={original(language)}>
        {row.caseName}
      </a>
      <span className="quiet" lang={original(language)}>
        {row.partyName}
      </span>
    </span>,
    language === "zh" ? row.unit : row.unitEn,
    t(`cases.desk.reports.status.${row.handlingStatus}`),
    t(`cases.desk.reports.use.${row.published ? "published" : row.drafted ? "drafted" : "none"}`),
    showDate(row.filledOn, language),
  ];
  return <Table caption={t("cases.desk.reports.title")} columns={columns} rows={rows.map((row) => ({ key: row.id, cells: cells(row) }))} />;
}
