import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { askSender } from "#app/leads/ask-sender.ts";
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
  return answerStep({ request, number, by, typed }, await askSender(number, text("body"), by));
}

export default function Ask() {
  const { t } = useWords();
  const lead = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StepForm step="ask" lead={lead} possible={lead.can.ask} refused={refused}>
      <Field
        name="body"
        type="textarea"
        rows={8}
        label={t("leads.desk.ask.label")}
        required
        typed={refused?.typed ?? {}}
        issues={refused?.issues ?? []}
      />
    </StepForm>
  );
}
