import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { approveCase } from "#app/cases/approve-case.ts";
import { useWords } from "#app/i18n/words.tsx";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep, caseFor } from "./parts/case-for.server.ts";
import { StepForm } from "./parts/step-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.approve");
  return json(await caseFor(params.number, by));
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.approve");
  const { text } = await readForm(request);
  const done = await approveCase(number, text("contentHash"), by);
  // The parts have no field here to lead to: they stand in the text beside the form.
  return answerStep(
    request,
    number,
    done.outcome === "invalid" ? { ...done, issues: done.issues.map((issue) => ({ ...issue, field: "" })) } : done,
  );
}

/** What is approved is the text on this very page: its hash goes with the form. */
export default function Approve() {
  const { t } = useWords();
  const known = useLoaderData<typeof loader>();
  return (
    <StepForm step="approve" known={known} possible={known.can.approve} refused={useActionData<typeof action>()}>
      <input type="hidden" name="contentHash" value={known.contentHash} />
      <ul className="checklist">
        <li>{t("cases.desk.approve.secrecy")}</li>
        <li>{t("cases.desk.approve.personal")}</li>
        <li>{t("cases.desk.approve.lawful")}</li>
      </ul>
    </StepForm>
  );
}
