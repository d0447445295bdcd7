import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { closeLead } from "#app/leads/close-lead.ts";
import { closingsFrom } from "#app/leads/lead-stages.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { Field } from "#app/web/ui/field.tsx";
import { closingKey } from "./parts/closing-key.ts";
import { answerStep, leadFor } from "./parts/lead-for.server.ts";
import { StepForm } from "./parts/step-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  return json(await leadFor(params.number, by));
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  const { text, typed } = await readForm(request);
  const words = { code: text("code"), answer: text("answer"), waiver: text("waiver") };
  return answerStep({ request, number, by, typed }, await closeLead(number, words, by));
}

export default function Close() {
  const { t } = useWords();
  const lead = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const asked = { typed: refused?.typed ?? {}, issues: refused?.issues ?? [] };
  const codes = closingsFrom(lead.stage).map((code) => ({ value: code, label: t(closingKey(code)) }));
  const open = lead.tasks.filter(({ doneOn }) => !doneOn).length;
  return (
    <StepForm step="close" lead={lead} possible={lead.can.close} refused={refused}>
      <Field name="code" type="radio" label={t("leads.desk.close.code")} required choices={codes} {...asked} />
      <Field
        name="answer"
        type="textarea"
        rows={9}
        label={t("leads.desk.close.answer")}
        hint={t(`leads.desk.close.hint.${lead.kind}`)}
        required
        {...asked}
      />
      {open > 0 && (
        <Field
          name="waiver"
          type="textarea"
          rows={3}
          label={t("leads.desk.close.waiver")}
          hint={t("leads.desk.close.waiverHint", { count: open })}
          required
          {...asked}
        />
      )}
    </StepForm>
  );
}
