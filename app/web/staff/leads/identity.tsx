import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { openIdentity } from "#app/leads/open-identity.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { Field } from "#app/web/ui/field.tsx";
import { Contact } from "./parts/contact.tsx";
import { answerStep, leadFor } from "./parts/lead-for.server.ts";
import { StepForm } from "./parts/step-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  return json(await leadFor(params.number, by));
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  const { text, typed } = await readForm(request);
  const done = await openIdentity(number, text("reason"), by);
  // Answered here and not after a redirect: the contact is shown once and has no address of its own.
  if (done.outcome === "opened")
    return json({ contact: done.contact, issues: [], typed: {} }, { headers: { "Cache-Control": "no-store" } });
  return answerStep({ request, number, by, typed }, done);
}

export default function Identity() {
  const { t } = useWords();
  const lead = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "contact" in answer) return <Contact lead={lead} contact={answer.contact} />;
  return (
    <StepForm step="identity" lead={lead} possible={lead.can.openIdentity} refused={answer} kind="danger">
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
