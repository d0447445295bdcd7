import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { noteLead } from "#app/leads/note-lead.ts";
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
  return answerStep({ request, number, by, typed }, await noteLead(number, text("note"), by));
}

export default function Note() {
  const { t } = useWords();
  const lead = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StepForm step="note" lead={lead} possible={lead.can.note} refused={refused}>
      <Field
        name="note"
        type="textarea"
        rows={6}
        label={t("leads.desk.note.label")}
        required
        typed={refused?.typed ?? {}}
        issues={refused?.issues ?? []}
      />
    </StepForm>
  );
}
