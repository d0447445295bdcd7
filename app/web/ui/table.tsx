import type { ReactNode } from "react";

/** "fit" takes no more room than it needs, "number" stands right, "bare" goes without its name on a slip. */
export type Column = { label: string; kind?: "fit" | "number"; bare?: boolean };

export type Row = { key: string; cells: ReactNode[] };

type Props = { caption: string; columns: Column[]; rows: Row[]; slips?: boolean; look?: "leads" };

/** A table with a head that stays. On a phone each row becomes a slip, unless `slips` is false; the first cell is what the row is about. */
export function Table({ caption, columns, rows, slips = true, look }: Props) {
  return (
    <table className={["table", slips ? "slips" : "rows", look].filter(Boolean).join(" ")}>
      <caption className="aloud">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, kind }) => (
            <th key={label} scope="col" className={kind}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {columns.map(({ label, kind, bare }, place) =>
              place === 0 ? (
                <th key={label} scope="row" className={kind}>
                  {cells[place]}
                </th>
              ) : (
                <td key={label} className={kind} data-label={bare ? undefined : label}>
                  {cells[place]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An empty list says what will stand there, and what to do meanwhile. */
export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="empty">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
