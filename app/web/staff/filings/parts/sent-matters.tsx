import { useWords } from "#app/i18n/words.tsx";
import type { SentMatter } from "#app/intake/open-supervisor.ts";
import { closingKey } from "#app/web/staff/leads/parts/closing-key.ts";
import { useTopicName } from "#app/web/staff/use-desk.ts";
import { Table } from "#app/web/ui/table.tsx";

/** What a supervisor sent and what became of it. */
export function SentMatters({ sent }: { sent: SentMatter[] }) {
  const { t, language, href } = useWords();
  const topicName = useTopicName();
  const columns = [
    { label: t("leads.desk.columns.number"), kind: "fit" as const },
    { label: t("leads.desk.columns.topic") },
    { label: t("intake.supervisors.sent.unit") },
    { label: t("leads.desk.columns.openedOn"), kind: "fit" as const },
    { label: t("intake.supervisors.sent.became") },
  ];
  const became = ({ stage, closingCode }: SentMatter) => {
    if (!stage) return t("intake.supervisors.sent.routing");
    return closingCode ? t(closingKey(closingCode)) : t(`leads.desk.stages.${stage}`);
  };
  const rows = sent.map((matter, place) => ({
    key: `${matter.number ?? ""} ${place}`,
    cells: [
      matter.number ? (
        <a key="number" href={href(`/staff/leads/${matter.number}`)}>
          {matter.number}
        </a>
      ) : (
        t("leads.desk.linked.closedDoor")
      ),
      topicName(matter.topic),
      language === "zh" ? matter.unit : matter.unitEn,
      matter.filedOn,
      became(matter),
    ],
  }));
  return <Table caption={t("intake.supervisors.sent.title")} columns={columns} rows={rows} />;
}
