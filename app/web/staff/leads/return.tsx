import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { returnLead } from "#app/leads/return-lead.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { Field } from "#app/web/ui/field.tsx";
import { answerStep, leadFor } from "./parts/lead-for.server.ts";
import { StepForm } from "./parts/step-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  return json(await leadFor(params.number, by));
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  const { text, typed } = await readForm(request);
  return answerStep({ request, number, by, typed }, await returnLead(number, text("reason"), by), "/staff/leads");
}

export default function Return() {
  const { t } = useWords();
  const lead = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StepForm step="return" lead={lead} possible={lead.can.giveBack} refused={refused}>
      <Field
        name="reason"
        type="textarea"
        rows={5}
        label={t("leads.desk.return.label")}
        required
        typed={refused?.typed ?? {}}
        issues={refused?.issues ?? []}
      />
    </StepForm>
  );
}
