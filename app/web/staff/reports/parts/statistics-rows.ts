import type { Translate } from "#app/i18n/keys.ts";
import type { Cell } from "#app/reports/csv.ts";
import type { Statistics } from "#app/reports/statistics.ts";
import { tenThousands } from "./ten-thousands.ts";

/** Every column of the form in its order (DOMAIN §6.2); null where the portal knows nothing, to be filled in by hand. */
const columns = [
  ["person-times", null],
  ["enterprise-visits", null],
  ["filed", null],
  ["closed", "decided"],
  ["amount-involved", null],
  ["penalties", "penaltiesYuan"],
  ["losses-recovered", null],
  ["transferred", "transferred"],
  ["internet", null],
  ["rural", null],
] as const;

/** The form with its head: who reports, for which period, on which day; a line to a category, and the sum. */
export function statisticsRows({ today, period, rows, total }: Statistics, t: Translate): Cell[][] {
  const cells = (row: Statistics["total"]): Cell[] =>
    columns.map(([, known]) => (known === null ? null : known === "penaltiesYuan" ? tenThousands(row[known]) : row[known]));
  return [
    [t("reports.statistics.title")],
    [t("reports.file.unit"), t("site.bureau")],
    [t("reports.file.period"), `${period.from} – ${period.to}`],
    [t("reports.file.submittedOn"), today],
    [t("reports.file.note")],
    [],
    [t("reports.statistics.category"), ...columns.map(([name]) => t(`reports.file.columns.${name}`))],
    ...rows.map((row) => [t(`reports.categories.${row.category}`), ...cells(row)]),
    [t("reports.statistics.total"), ...cells(total)],
  ];
}
