import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { askIdentity } from "#app/leads/ask-identity.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { Field } from "#app/web/ui/field.tsx";
import { answerStep, leadFor } from "./parts/lead-for.server.ts";
import { SenderPage } from "./parts/sender-page.tsx";
import { hasSenderRequest, SenderRequest } from "./parts/sender-request.tsx";
import { StepForm } from "./parts/step-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.read");
  return json(await leadFor(params.number, by));
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  const { text, typed } = await readForm(request);
  return answerStep({ request, number, by, typed }, await askIdentity(number, text("reason"), by));
}

export default function Identity() {
  const { t } = useWords();
  const lead = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!lead.can.askIdentity) return <SenderPage lead={lead} refused={answer} />;
  return (
    <StepForm step="identity" lead={lead} possible refused={answer} before={hasSenderRequest(lead) && <SenderRequest lead={lead} />}>
      <Field
        name="reason"
        type="textarea"
        rows={4}
        label={t("leads.desk.identity.label")}
        hint={t("leads.desk.identity.hint")}
        required
        typed={answer?.typed ?? {}}
        issues={answer?.issues ?? []}
      />
    </StepForm>
  );
}
