import type { ListedTerm } from "#app/cases/term-list.ts";
import { useWords } from "#app/i18n/words.tsx";
import { original } from "#app/web/ui/original.ts";
import { showDate } from "#app/web/ui/show.ts";
import { type Column, Table } from "#app/web/ui/table.tsx";

/** Rows of the publication terms; what was not read in full says so. */
export function TermTable({ caption, rows }: { caption: string; rows: ListedTerm[] }) {
  const { t, language } = useWords();
  const columns: Column[] = [
    { label: t("cases.desk.terms.columns.tier"), kind: "fit" },
    { label: t("cases.desk.terms.columns.months"), kind: "fit" },
    { label: t("cases.desk.terms.columns.clock"), kind: "fit" },
    { label: t("cases.desk.terms.columns.early"), kind: "fit" },
    { label: t("cases.desk.terms.columns.effective"), kind: "fit" },
    { label: t("cases.desk.terms.columns.basis") },
    { label: t("cases.desk.terms.columns.source"), kind: "fit" },
  ];
  const applies = ({ effectiveFrom, effectiveTo }: ListedTerm) => {
    const from = showDate(effectiveFrom, language);
    if (!effectiveTo) return t("cases.desk.terms.from", { from });
    if (effectiveTo < effectiveFrom) return t("cases.desk.terms.never");
    return t("cases.desk.terms.fromTo", { from, to: showDate(effectiveTo, language) });
  };
  const cells = (row: ListedTerm) => [
    t(`cases.desk.tiers.${row.tier}.name`),
    t("cases.desk.terms.months", { min: row.minMonths, max: row.maxMonths }),
    t(`cases.desk.terms.clocks.${row.clock}`),
    t(row.earlyStopAllowed ? "cases.desk.terms.may" : "cases.desk.terms.mayNot"),
    applies(row),
    <span key="basis" lang={original(language)}>
      {row.basis}
    </span>,
    t(`cases.desk.terms.certainty.${row.certainty}`),
  ];
  return <Table caption={caption} columns={columns} rows={rows.map((row) => ({ key: row.id, cells: cells(row) }))} />;
}
