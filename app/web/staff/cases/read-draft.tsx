import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { draftCase } from "#app/cases/draft-case.ts";
import { useWords } from "#app/i18n/words.tsx";
import { knownTownships } from "#app/plans/townships.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { PageHead } from "#app/web/staff/page-head.tsx";
import { CaseForm } from "./parts/case-form.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "cases.write");
  return json({ townships: await knownTownships() });
}

export async function action({ request }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  const { typed } = await readForm(request);
  const done = await draftCase(typed, by);
  if (done.outcome === "invalid") return json({ typed, issues: done.issues }, { status: 422 });
  return goTo(request, `/staff/cases/${done.number}`);
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "cases.desk.read.draft.title");

/** A case taken over from a bulletin: what the bulletin did not say is asked for, and only then is there a draft. */
export default function ReadDraft() {
  const { t } = useWords();
  const { townships } = useLoaderData<typeof loader>();
  const { typed = {}, issues = [] } = useActionData<typeof action>() ?? {};
  return (
    <>
      <PageHead
        from={{ to: "/staff/cases/read", label: t("cases.desk.read.title") }}
        title={t("cases.desk.read.draft.title")}
        about={t("cases.desk.read.draft.intro")}
      />
      <CaseForm typed={typed} issues={issues} townships={townships} back="/staff/cases/read" button={t("cases.desk.new.button")} />
    </>
  );
}
