import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editCase } from "#app/cases/edit-case.ts";
import { useWords } from "#app/i18n/words.tsx";
import { knownTownships } from "#app/plans/townships.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { answerStep, caseFor } from "./parts/case-for.server.ts";
import { CaseForm } from "./parts/case-form.tsx";
import { Refusal } from "./parts/refusal.tsx";
import { typedCase } from "./parts/typed-case.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  return json({ known: await caseFor(params.number, by), townships: await knownTownships() });
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  const { typed } = await readForm(request);
  return answerStep(request, number, await editCase(number, typed, by), typed);
}

export const meta: MetaFunction = ({ location, params }) => deskTitle(location, "cases.desk.case.title", { number: params.number ?? "" });

export default function EditCase() {
  const { t, href } = useWords();
  const { known, townships } = useLoaderData<typeof loader>();
  const { typed = typedCase(known), issues = [] } = useActionData<typeof action>() ?? {};
  const back = `/staff/cases/${known.number}`;
  return (
    <>
      <header className="page-head">
        <div>
          <p className="crumb">
            <a href={href("/staff/cases")}>{t("cases.desk.list.title")}</a> / <a href={href(back)}>{known.number}</a>
          </p>
          <h1>{t("cases.desk.edit.title")}</h1>
          {known.can.edit && (
            <p>
              {t(
                known.state === "published"
                  ? "cases.desk.edit.correction"
                  : known.reviews.length
                    ? "cases.desk.edit.voids"
                    : "cases.desk.edit.intro",
              )}
            </p>
          )}
        </div>
      </header>
      {known.can.edit ? (
        <CaseForm
          typed={typed}
          issues={issues}
          townships={townships}
          warnings={known.warnings}
          back={back}
          button={t("cases.desk.edit.button")}
        />
      ) : (
        <Refusal issues={[{ field: "", key: known.state === "withdrawn" ? "cases.desk.step.notNow" : "cases.desk.step.frozen" }]} />
      )}
    </>
  );
}
