import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import { Table } from "./table.tsx";

/** How a series is drawn; full and hollow are told apart without colour. */
export type Ink = "full" | "hollow" | "seal";

export type Series = { name: string; ink: Ink };

/** `values` in the order of the series; `shown` is a value in words when a bare number is not enough, or a link to what it counts. */
export type ChartRow = { key: string; label: string; values: number[]; shown?: ReactNode[] };

type Props = { title: string; first: string; series: Series[]; rows: ChartRow[] };

/** Bars lying in a table, for long names: the drawing and the figures are one. `first` names the first column. */
export function BarChart({ title, first, series, rows }: Props) {
  const { t } = useWords();
  const most = highest(rows);
  const columns = [
    { label: first },
    { label: t("reports.chart.drawn"), bare: true },
    ...series.map(({ name }) => ({ label: name, kind: "number" as const })),
  ];
  const cells = ({ label, values, shown }: ChartRow) => [
    label,
    <span key="drawn" className="drawn" aria-hidden="true">
      {series.map(({ name, ink }, place) => (
        <svg key={name} aria-hidden="true">
          <rect className={ink} width={`${((values[place] ?? 0) / most) * 100}%`} height="100%" />
        </svg>
      ))}
    </span>,
    ...series.map((_, place) => shown?.[place] ?? values[place] ?? 0),
  ];
  return (
    <figure className="chart">
      <Legend title={title} series={series} />
      <Table caption={title} columns={columns} rows={rows.map((row) => ({ key: row.key, cells: cells(row) }))} slips={false} />
    </figure>
  );
}

/** Standing columns for a run of months, with the same figures as a table under them. */
export function ColumnChart({ title, first, series, rows }: Props) {
  const { t } = useWords();
  const most = highest(rows);
  const columns = [{ label: first }, ...series.map(({ name }) => ({ label: name, kind: "number" as const }))];
  return (
    <figure className="chart">
      <Legend title={title} series={series} />
      <ol className="months" aria-hidden="true">
        {rows.map(({ key, values }) => (
          <li key={key} className="pair">
            {series.map(({ name, ink }, place) => (
              <Standing key={name} ink={ink} value={values[place] ?? 0} most={most} />
            ))}
          </li>
        ))}
      </ol>
      <ol className="months names" aria-hidden="true">
        {rows.map(({ key, label }) => (
          <li key={key}>{label}</li>
        ))}
      </ol>
      <details>
        <summary>{t("reports.chart.figures")}</summary>
        <Table
          caption={title}
          columns={columns}
          rows={rows.map(({ key, label, values, shown }) => ({
            key,
            cells: [label, ...values.map((value, place) => shown?.[place] ?? value)],
          }))}
          slips={false}
        />
      </details>
    </figure>
  );
}

/** Percentages and no view box: the figure on top keeps its shape at every width. The tallest leaves room for it. */
function Standing({ ink, value, most }: { ink: Ink; value: number; most: number }) {
  const height = (value / most) * 86;
  return (
    <svg aria-hidden="true">
      <rect className={ink} y={`${100 - height}%`} width="100%" height={`${height}%`} />
      {value > 0 && (
        <text x="50%" y={`${100 - height}%`} dy="-4">
          {value}
        </text>
      )}
    </svg>
  );
}

function Legend({ title, series }: { title: string; series: Series[] }) {
  return (
    <>
      <figcaption>{title}</figcaption>
      {series.length > 1 && (
        <ul className="legend">
          {series.map(({ name, ink }) => (
            <li key={name}>
              <svg aria-hidden="true">
                <rect className={ink} width="100%" height="100%" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const highest = (rows: ChartRow[]): number => Math.max(1, ...rows.flatMap((row) => row.values));
