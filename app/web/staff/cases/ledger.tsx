import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ledger } from "#app/cases/ledger.ts";
import { useWords } from "#app/i18n/words.tsx";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { PageHead } from "#app/web/staff/page-head.tsx";
import { useTopicName } from "#app/web/staff/use-desk.ts";
import { showDate } from "#app/web/ui/show.ts";
import { Empty, Table } from "#app/web/ui/table.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  return json({ entries: await ledger(by) });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "cases.desk.ledger.title");

export default function Ledger() {
  const { t, language, href } = useWords();
  const { entries } = useLoaderData<typeof loader>();
  const topicName = useTopicName();
  const columns = [
    { label: t("cases.desk.ledger.columns.party") },
    { label: t("cases.desk.ledger.columns.topic") },
    { label: t("cases.desk.ledger.columns.unit"), kind: "fit" as const },
    { label: t("cases.desk.ledger.columns.closedOn"), kind: "fit" as const },
    { label: t("cases.desk.reports.used"), kind: "fit" as const },
  ];
  const rows = entries.map((entry) => ({
    key: entry.number,
    cells: [
      <span key="party" className="titled">
        <a href={href(`/staff/cases/new?lead=${entry.number}`)} lang="zh-CN">
          {entry.party || entry.number}
        </a>
        <span className="quiet">{entry.number}</span>
      </span>,
      topicName(entry.topic),
      language === "zh" ? entry.unit : entry.unitEn,
      showDate(entry.closedOn, language),
      t(`cases.desk.reports.use.${entry.drafted ? "drafted" : "none"}`),
    ],
  }));
  return (
    <>
      <PageHead
        from={{ to: "/staff/cases", label: t("cases.desk.list.title") }}
        title={t("cases.desk.ledger.title")}
        about={t("cases.desk.ledger.about")}
      />
      {rows.length > 0 ? (
        <Table caption={t("cases.desk.ledger.title")} columns={columns} rows={rows} />
      ) : (
        <Empty title={t("cases.desk.ledger.empty")}>
          <p>{t("cases.desk.ledger.teach")}</p>
        </Empty>
      )}
    </>
  );
}
