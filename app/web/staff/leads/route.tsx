import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { dispatchChoices, dispatchLead } from "#app/leads/dispatch-lead.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { Field } from "#app/web/ui/field.tsx";
import { answerStep, leadFor } from "./parts/lead-for.server.ts";
import { StepForm } from "./parts/step-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.dispatch");
  return json({ lead: await leadFor(params.number, by), choices: await dispatchChoices(by) });
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "leads.dispatch");
  const { text, typed } = await readForm(request);
  return answerStep({ request, number, by, typed }, await dispatchLead(number, text("unit"), text("topic"), by), "/staff/leads");
}

export default function Route() {
  const { t, language } = useWords();
  const { lead, choices } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const asked = { required: true, type: "select", typed: refused?.typed ?? { topic: lead.topic }, issues: refused?.issues ?? [] } as const;
  const topics = choices.topics.map((topic) => ({ value: topic.slug, label: topic[language] }));
  const units = choices.units.map(({ slug, name, nameEn }) => ({ value: slug, label: language === "zh" ? name : nameEn }));
  return (
    <StepForm step="route" lead={lead} possible={lead.can.dispatch} refused={refused}>
      <Field name="topic" label={t("leads.desk.route.topic")} hint={t("leads.desk.route.topicHint")} choices={topics} {...asked} />
      <Field name="unit" label={t("leads.desk.route.unit")} hint={t("leads.desk.route.unitHint")} choices={units} {...asked} />
    </StepForm>
  );
}
