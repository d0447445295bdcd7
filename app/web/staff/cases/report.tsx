import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { handInReport } from "#app/cases/typical/hand-in-report.ts";
import { useWords } from "#app/i18n/words.tsx";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { PageHead } from "#app/web/staff/page-head.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { inOrder } from "./parts/in-order.ts";
import { ReportFields, reportParts } from "./parts/report-fields.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "cases.report");
  return json(null);
}

export async function action({ request }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.report");
  const { typed } = await readForm(request);
  const done = await handInReport(typed, by);
  if (done.outcome === "invalid") return json({ typed, issues: done.issues }, { status: 422 });
  return goTo(request, `/staff/cases/reports/${done.id}`);
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "cases.desk.reports.form.title");

export default function Report() {
  const { t, href } = useWords();
  const { typed = {}, issues = [] } = useActionData<typeof action>() ?? {};
  return (
    <>
      <PageHead
        from={{ to: "/staff/cases/reports", label: t("cases.desk.reports.title") }}
        title={t("cases.desk.reports.form.title")}
        about={t("cases.desk.reports.form.intro")}
      />
      <form method="post" className="form case-form">
        <ErrorSummary issues={inOrder(issues, reportParts)} />
        <ReportFields typed={typed} issues={issues} />
        <div className="go">
          <Button>{t("cases.desk.reports.form.button")}</Button>
          <a href={href("/staff/cases/reports")}>{t("cases.desk.form.cancel")}</a>
        </div>
      </form>
    </>
  );
}
