import type { SerializeFrom } from "@remix-run/node";
import type { ActivityRow } from "#app/activity/activity-row.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Table } from "#app/web/ui/table.tsx";
import { shownAt } from "./shown-at.ts";
import { actorName, subjectKey, verbKey } from "./verb-key.ts";

/** The record itself. Facts are codes and numbers by rule, and are shown as they stand. */
export function RecordTable({ rows }: { rows: SerializeFrom<ActivityRow>[] }) {
  const { t, language } = useWords();
  const columns = [
    { label: t("activity.columns.seq"), kind: "fit" as const },
    { label: t("activity.columns.what"), kind: "fit" as const, bare: true },
    { label: t("activity.columns.who"), kind: "fit" as const },
    { label: t("activity.columns.at"), kind: "fit" as const },
    { label: t("activity.columns.subject"), kind: "fit" as const },
    { label: t("activity.columns.facts") },
  ];
  const cells = (row: SerializeFrom<ActivityRow>) => [
    row.seq,
    <b key="what">{t(verbKey(row.verb))}</b>,
    actorName(row, t),
    shownAt(row.at, language),
    <span key="subject">
      {t(subjectKey(row.subjectKind))} <code>{row.subjectId.slice(0, 8)}</code>
    </span>,
    <Facts key="facts" facts={row.facts} />,
  ];
  return <Table caption={t("activity.title")} columns={columns} rows={rows.map((row) => ({ key: String(row.seq), cells: cells(row) }))} />;
}

function Facts({ facts }: { facts: ActivityRow["facts"] }) {
  const known = Object.entries(facts).filter(([, value]) => value !== null && value !== "");
  if (known.length === 0) return null;
  return <code className="codes">{known.map(([name, value]) => `${name} ${value}`).join(" · ")}</code>;
}
