import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addRecheck } from "#app/cases/add-recheck.ts";
import { recheckResults } from "#app/cases/follow-up-form.ts";
import { useWords } from "#app/i18n/words.tsx";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep, caseFor } from "#app/web/staff/cases/parts/case-for.server.ts";
import { StepForm } from "#app/web/staff/cases/parts/step-form.tsx";
import { Field } from "#app/web/ui/field.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  return json({ known: await caseFor(params.number, by), results: recheckResults });
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  const { typed } = await readForm(request);
  return answerStep(request, number, await addRecheck(number, typed, by), typed, "/after");
}

export default function Recheck() {
  const { t } = useWords();
  const { known, results } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const asked = { required: true, typed: refused?.typed ?? {}, issues: refused?.issues ?? [] };
  const choices = results.map((result) => ({ value: result, label: t(`cases.after.results.${result}`) }));
  return (
    <StepForm step="add-recheck" known={known} possible={known.state === "published"} refused={refused}>
      <Field {...asked} name="checkedOn" type="date" label={t("cases.desk.add-recheck.checkedOn")} />
      <Field {...asked} name="result" type="radio" label={t("cases.desk.add-recheck.result")} choices={choices} />
    </StepForm>
  );
}
