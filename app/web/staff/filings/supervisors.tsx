import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { supervisorList } from "#app/intake/supervisor-list.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { showDate } from "#app/web/ui/show.ts";
import { Empty, Table } from "#app/web/ui/table.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "filings.supervisors");
  return json({ supervisors: await supervisorList(by) });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "intake.supervisors.title");

export default function Supervisors() {
  const { t, language, href } = useWords();
  const { supervisors } = useLoaderData<typeof loader>();
  const columns = [
    { label: t("intake.supervisors.number"), kind: "fit" as const },
    { label: t("intake.supervisors.name") },
    { label: t("intake.supervisors.township") },
    { label: t("intake.supervisors.state") },
  ];
  const rows = supervisors.map(({ number, name, township, endedOn }) => ({
    key: number,
    cells: [
      number,
      <a key="name" href={href(`/staff/filings/supervisors/${number}`)}>
        {name}
      </a>,
      township,
      endedOn ? t("intake.supervisors.ended", { date: showDate(endedOn, language) }) : t("intake.supervisors.serves"),
    ],
  }));
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t("intake.supervisors.title")}</h1>
          <p>{t("intake.supervisors.about")}</p>
        </div>
        <a className="button primary" href={href("/staff/filings/supervisors/new")}>
          {t("intake.supervisors.new.title")}
        </a>
      </header>
      {rows.length ? (
        <Table caption={t("intake.supervisors.title")} columns={columns} rows={rows} />
      ) : (
        <Empty title={t("intake.supervisors.empty")}>
          <p>{t("intake.supervisors.teach")}</p>
        </Empty>
      )}
    </>
  );
}
