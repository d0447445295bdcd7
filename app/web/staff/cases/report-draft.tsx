import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { asDraft } from "#app/cases/typical/as-draft.ts";
import { draftFromReport } from "#app/cases/typical/draft-from-report.ts";
import { openReport } from "#app/cases/typical/open-report.ts";
import { useWords } from "#app/i18n/words.tsx";
import { knownTownships } from "#app/plans/townships.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { CaseForm } from "./parts/case-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  const report = await openReport(params.id ?? "", by);
  if (!report) throw new Response(null, { status: 404 });
  const { caseName, blocked, warningOnly } = report;
  return json({ caseName, blocked, warningOnly, prefilled: asDraft(report), townships: await knownTownships() });
}

export async function action({ request, params: { id = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  const { typed } = await readForm(request);
  const done = await draftFromReport(id, typed, by);
  if (done.outcome === "unknown") throw new Response(null, { status: 404 });
  if (done.outcome === "drafted") return goTo(request, `/staff/cases/${done.number}`);
  return json({ typed, issues: done.outcome === "invalid" ? done.issues : [] }, { status: done.outcome === "blocked" ? 409 : 422 });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "cases.desk.reports.draft.title");

export default function ReportDraft() {
  const { t, href } = useWords();
  const { caseName, blocked, warningOnly, prefilled, townships } = useLoaderData<typeof loader>();
  const { typed = prefilled, issues = [] } = useActionData<typeof action>() ?? {};
  return (
    <>
      <header className="page-head">
        <div>
          <p className="crumb">
            <a href={href("/staff/cases/reports")}>{t("cases.desk.reports.title")}</a>
          </p>
          <h1>{t("cases.desk.reports.draft.title")}</h1>
          <p>{blocked ? t(`cases.desk.reports.blocked.${blocked}`) : t("cases.desk.reports.draft.intro", { name: caseName })}</p>
          {warningOnly && <p>{t("cases.desk.reports.warningOnly")}</p>}
        </div>
      </header>
      {!blocked && (
        <CaseForm typed={typed} issues={issues} townships={townships} back="/staff/cases/reports" button={t("cases.desk.new.button")} />
      )}
    </>
  );
}
