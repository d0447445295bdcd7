import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { withdrawalReasons, withdrawCase } from "#app/cases/withdraw-case.ts";
import { useWords } from "#app/i18n/words.tsx";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { Field } from "#app/web/ui/field.tsx";
import { answerStep, caseFor } from "./parts/case-for.server.ts";
import { StepForm } from "./parts/step-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.withdraw");
  return json({ known: await caseFor(params.number, by), reasons: withdrawalReasons });
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.withdraw");
  const { text } = await readForm(request);
  const reason = withdrawalReasons.find((one) => one === text("reason"));
  if (!reason) return answerStep(request, number, { outcome: "invalid", issues: [{ field: "reason", key: "cases.desk.withdraw.needed" }] });
  return answerStep(request, number, await withdrawCase(number, reason, by));
}

export default function Withdraw() {
  const { t } = useWords();
  const { known, reasons } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const choices = reasons.map((reason) => ({
    value: reason,
    label: t(`cases.desk.withdraw.reasons.${reason}.name`),
    hint: t(`cases.desk.withdraw.reasons.${reason}.means`),
  }));
  return (
    <StepForm step="withdraw" known={known} possible={known.can.withdraw} refused={refused} kind="danger">
      <Field
        name="reason"
        type="radio"
        label={t("cases.desk.withdraw.reason")}
        choices={choices}
        required
        typed={{}}
        issues={refused?.issues ?? []}
      />
    </StepForm>
  );
}
