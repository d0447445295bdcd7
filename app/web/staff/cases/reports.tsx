import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { reportList } from "#app/cases/typical/report-list.ts";
import { useWords } from "#app/i18n/words.tsx";
import { may } from "#app/team/may.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { Pager } from "#app/web/ui/pager.tsx";
import { Empty } from "#app/web/ui/table.tsx";
import { ReportTable } from "./parts/report-table.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.reports");
  const page = Math.trunc(Number(new URL(request.url).searchParams.get("page"))) || 1;
  return json({ ...(await reportList(by, page)), reports: may(by, "cases.report") });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "cases.desk.reports.title");

export default function Reports() {
  const { t, href } = useWords();
  const { rows, page, pages, reports } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t("cases.desk.reports.title")}</h1>
          <p>{t(reports ? "cases.desk.reports.aboutUnit" : "cases.desk.reports.about")}</p>
        </div>
        {reports && (
          <a className="button primary" href={href("/staff/cases/report")}>
            {t("cases.desk.reports.new")}
          </a>
        )}
      </header>
      {rows.length > 0 ? (
        <>
          <ReportTable rows={rows} />
          <Pager page={page} pages={pages} path="/staff/cases/reports" query={{}} />
        </>
      ) : (
        <Empty title={t("cases.desk.reports.empty")}>
          <p>{t("cases.desk.reports.teach")}</p>
        </Empty>
      )}
    </>
  );
}
