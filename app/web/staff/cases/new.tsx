import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { draftCase } from "#app/cases/draft-case.ts";
import { draftFromLead } from "#app/cases/draft-from-lead.ts";
import { fromLedger, ledgerEntry } from "#app/cases/ledger.ts";
import { useWords } from "#app/i18n/words.tsx";
import { knownTownships } from "#app/plans/townships.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { PageHead } from "#app/web/staff/page-head.tsx";
import { CaseForm } from "./parts/case-form.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  const lead = leadIn(request);
  const entry = lead ? await ledgerEntry(lead, by) : null;
  if (lead && !entry) throw new Response(null, { status: 404 });
  return json({ townships: await knownTownships(), entry: entry && { number: entry.number, prefilled: fromLedger(entry) } });
}

export async function action({ request }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  const { typed } = await readForm(request);
  const lead = leadIn(request);
  const done = lead ? await draftFromLead(lead, typed, by) : await draftCase(typed, by);
  if (done.outcome === "unknown") throw new Response(null, { status: 404 });
  if (done.outcome === "invalid") return json({ typed, issues: done.issues }, { status: 422 });
  return goTo(request, `/staff/cases/${done.number}`);
}

/** The closed lead that the case comes from, when it comes from the ledger. */
const leadIn = (request: Request): string | null => new URL(request.url).searchParams.get("lead");

export const meta: MetaFunction = ({ location }) => deskTitle(location, "cases.desk.new.title");

export default function NewCase() {
  const { t } = useWords();
  const { townships, entry } = useLoaderData<typeof loader>();
  const { typed = entry?.prefilled ?? {}, issues = [] } = useActionData<typeof action>() ?? {};
  return (
    <>
      <PageHead
        from={{ to: "/staff/cases", label: t("cases.desk.list.title") }}
        title={t("cases.desk.new.title")}
        about={entry ? t("cases.desk.ledger.from", { number: entry.number }) : t("cases.desk.new.intro")}
      />
      <CaseForm typed={typed} issues={issues} townships={townships} back="/staff/cases" button={t("cases.desk.new.button")} />
    </>
  );
}
