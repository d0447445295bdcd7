import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openReport } from "#app/cases/typical/open-report.ts";
import { useWords } from "#app/i18n/words.tsx";
import { may } from "#app/team/may.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { ReportFacts } from "./parts/report-facts.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.reports");
  const report = await openReport(params.id ?? "", by);
  if (!report) throw new Response(null, { status: 404 });
  return json({ report, writes: may(by, "cases.write") });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "cases.desk.reports.title");

export default function ReportPage() {
  const { t, href } = useWords();
  const { report, writes } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="page-head">
        <div>
          <p className="crumb">
            <a href={href("/staff/cases/reports")}>{t("cases.desk.reports.title")}</a>
          </p>
          <h1 lang="zh-CN">{report.caseName}</h1>
          {report.blocked && <p>{t(`cases.desk.reports.blocked.${report.blocked}`)}</p>}
          {report.warningOnly && <p>{t("cases.desk.reports.warningOnly")}</p>}
        </div>
        {writes && !report.blocked && (
          <a className="button primary" href={href(`/staff/cases/reports/${report.id}/draft`)}>
            {t("cases.desk.read.toDraft")}
          </a>
        )}
      </header>
      <ReportFacts report={report} />
    </>
  );
}
