import { useWords } from "#app/i18n/words.tsx";
import { useTopicName } from "#app/web/staff/use-desk.ts";
import { Masked } from "#app/web/ui/masked.tsx";
import { original } from "#app/web/ui/original.ts";
import { showDate } from "#app/web/ui/show.ts";
import { type Column, Table } from "#app/web/ui/table.tsx";
import { TopicMark } from "#app/web/ui/topic-mark.tsx";
import { CaseStage } from "./case-stage.tsx";
import type { ShownList } from "./list-shape.ts";

type Row = ShownList["rows"][number];

const shanghaiDay = (moment: string): string => new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 10);

/** One line to a case; the title opens it. */
export function ListTable({ rows, caption }: { rows: Row[]; caption: string }) {
  const { t, language, href } = useWords();
  const topicName = useTopicName();
  const columns: Column[] = [
    { label: t("cases.desk.list.columns.title") },
    { label: t("cases.desk.list.columns.topic") },
    { label: t("cases.desk.list.columns.state"), kind: "fit" },
    { label: t("cases.desk.list.columns.day"), kind: "fit" },
    { label: t("cases.desk.list.columns.updatedAt"), kind: "fit" },
  ];
  const cells = (row: Row) => [
    <span key="title" className="titled">
      <a href={href(`/staff/cases/${row.number}`)} lang={original(language)}>
        <Masked text={row.title} />
      </a>
      <span className="quiet">
        {row.number} · {row.author}
      </span>
    </span>,
    <span key="topic" className="topic">
      <TopicMark topic={row.topic} size={20} /> {topicName(row.topic)}
    </span>,
    <CaseStage key="state" state={row.state} />,
    row.day && (
      <a key="day" href={href(`/staff/exposure/${row.day.slug}`)} title={row.day.title}>
        {showDate(shanghaiDay(row.day.releaseAt), language)}
      </a>
    ),
    showDate(shanghaiDay(row.updatedAt), language),
  ];
  return <Table caption={caption} columns={columns} rows={rows.map((row) => ({ key: row.number, cells: cells(row) }))} />;
}
