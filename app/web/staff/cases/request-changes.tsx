import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requestChanges } from "#app/cases/request-changes.ts";
import { useWords } from "#app/i18n/words.tsx";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { Field } from "#app/web/ui/field.tsx";
import { answerStep, caseFor } from "./parts/case-for.server.ts";
import { StepForm } from "./parts/step-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.approve");
  return json(await caseFor(params.number, by));
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.approve");
  const { text, typed } = await readForm(request);
  return answerStep(request, number, await requestChanges(number, text("comment"), by), typed);
}

export default function RequestChanges() {
  const { t } = useWords();
  const known = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { typed = {}, issues = [] } = refused ?? {};
  return (
    <StepForm step="request-changes" known={known} possible={known.can.requestChanges} refused={refused}>
      <Field
        name="comment"
        type="textarea"
        rows={8}
        label={t("cases.desk.request-changes.comment")}
        hint={t("cases.desk.request-changes.hint")}
        required
        typed={typed}
        issues={issues}
      />
    </StepForm>
  );
}
