import { useWords } from "#app/i18n/words.tsx";
import type { FatedRow } from "#app/intake/import/import-row.ts";
import { useTopicName } from "#app/web/staff/use-desk.ts";
import { Table } from "#app/web/ui/table.tsx";
import { ImportFate } from "./import-fate.tsx";

/** Every row of the file under its number there, and its fate. Names and telephones are covered. */
export function ImportRows({ rows, withTopics = false }: { rows: FatedRow[]; withTopics?: boolean }) {
  const { t } = useWords();
  const topicName = useTopicName();
  const topicOf = ({ fate, topic }: FatedRow) => (fate === "take" ? (topic ? topicName(topic) : t("intake.import.undecided")) : "");
  const columns = [
    { label: t("intake.import.table.number"), kind: "fit" as const },
    { label: t("intake.import.table.merchant") },
    ...(withTopics ? [{ label: t("intake.import.table.topic") }] : []),
    { label: t("intake.import.table.sender") },
    { label: t("intake.import.table.fate") },
  ];
  const cells = (row: FatedRow) => [
    <span key="number">
      {row.number || "—"}
      <small>
        {t("intake.import.table.line", { line: row.line })} {row.kind}
      </small>
    </span>,
    row.merchantName,
    ...(withTopics ? [topicOf(row)] : []),
    [row.name, row.phone].filter(Boolean).join(" "),
    <ImportFate key="fate" fate={row} />,
  ];
  return (
    <Table
      caption={t("intake.import.looked.title")}
      columns={columns}
      rows={rows.map((row) => ({ key: String(row.line), cells: cells(row) }))}
    />
  );
}
