import type { SerializeFrom } from "@remix-run/node";
import type { WordKey } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { toCheckList } from "#app/leads/to-check-list.ts";
import { Button } from "#app/web/ui/button.tsx";
import { Table } from "#app/web/ui/table.tsx";

export type ShownToCheck = SerializeFrom<Awaited<ReturnType<typeof toCheckList>>>;

/** One line to a filing: tick it or press its own button; whoever is not sure opens it. */
export function ToCheckTable({ list: { rows } }: { list: ShownToCheck }) {
  const { t, href } = useWords();
  const columns = [
    { label: t("leads.desk.columns.number"), kind: "fit" as const },
    { label: t("leads.desk.columns.about"), bare: true },
    { label: t("leads.desk.toCheck.reason") },
    { label: t("leads.desk.columns.openedOn"), kind: "fit" as const },
    { label: t("leads.desk.toCheck.dueOn"), kind: "fit" as const },
    { label: t("leads.desk.toCheck.step"), kind: "fit" as const, bare: true },
  ];
  const cells = ({ number, kind, merchantName, gist, reason, openedOn, dueOn }: ShownToCheck["rows"][number], place: number) => [
    <label key="number" className="tick">
      <input type="checkbox" name="lead" value={number} id={place === 0 ? "lead" : undefined} /> {number}
      <small>{t(`leads.desk.kinds.${kind}`)}</small>
    </label>,
    <div key="about">
      <a className="name" href={href(`/staff/leads/${number}`)}>
        {merchantName || t("leads.desk.lead.nobody")}
      </a>
      <p className="gist">{gist}</p>
    </div>,
    t(`leads.desk.past.rules.${reason}` as WordKey),
    openedOn,
    dueOn,
    <Button key="step" kind="quiet" formAction={href(`/staff/leads/${number}/clear`)}>
      {t("leads.desk.clear.button")}
      <span className="aloud"> {number}</span>
    </Button>,
  ];
  return (
    <Table
      caption={t("leads.desk.toCheck.title")}
      columns={columns}
      rows={rows.map((row, place) => ({ key: row.number, cells: cells(row, place) }))}
    />
  );
}
