import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addSynonym } from "#app/cases/search/add-synonym.ts";
import { bounds } from "#app/cases/search/synonym-form.ts";
import { useWords } from "#app/i18n/words.tsx";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { FilingStep } from "#app/web/staff/filings/parts/filing-step.tsx";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { Field } from "#app/web/ui/field.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "cases.write");
  const asked = new URL(request.url).searchParams.get("name") ?? "";
  return json({ asked: asked.slice(0, 40), bounds });
}

export async function action({ request }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  const { typed } = await readForm(request);
  const done = await addSynonym(typed, by);
  if (done.outcome === "invalid") return json({ issues: done.issues, typed }, { status: 422 });
  return goTo(request, "/staff/search");
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "search.desk.add.title");

export default function NewSynonym() {
  const { t } = useWords();
  const { asked, bounds: facts } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const issues = refused?.issues ?? [];
  return (
    <FilingStep
      from={{ to: "/staff/search", label: t("search.desk.title") }}
      title={t("search.desk.add.title")}
      intro={t("search.desk.add.intro")}
      button={t("search.desk.add.button")}
      issues={issues}
    >
      <Field
        name="names"
        type="textarea"
        rows={4}
        label={t("search.desk.add.names")}
        hint={t("search.desk.add.hint", facts)}
        required
        autoComplete="off"
        typed={refused?.typed ?? { names: asked && `${asked}\n` }}
        issues={issues}
      />
      {(refused?.typed.noName || issues.some(({ key }) => key === "search.desk.issues.name")) && (
        <Field name="noName" type="checkbox" label={t("search.desk.add.noName")} required typed={refused?.typed ?? {}} issues={[]} />
      )}
    </FilingStep>
  );
}
