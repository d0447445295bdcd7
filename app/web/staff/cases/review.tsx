import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reviewCase } from "#app/cases/review-case.ts";
import { reviewSteps } from "#app/cases/review-steps.ts";
import type { WordKey } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep, caseFor } from "./parts/case-for.server.ts";
import { StepForm } from "./parts/step-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.approve");
  return json({ known: await caseFor(params.number, by), step: stepOf(params.step) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.approve");
  const number = params.number ?? "";
  const { text } = await readForm(request);
  const done = await reviewCase(number, stepOf(params.step), text("contentHash"), by);
  // The parts have no field here to lead to: they stand in the text beside the form.
  return answerStep(
    request,
    number,
    done.outcome === "invalid" ? { ...done, issues: done.issues.map((issue) => ({ ...issue, field: "" })) } : done,
  );
}

function stepOf(typed: string | undefined) {
  const step = reviewSteps.find((one) => one === typed);
  if (!step) throw new Response(null, { status: 404 });
  return step;
}

const looks: Record<(typeof reviewSteps)[number], WordKey[]> = {
  legal: ["cases.desk.review-legal.lawful", "cases.desk.review-legal.closed"],
  secrecy: ["cases.desk.review-secrecy.secrecy", "cases.desk.review-secrecy.personal"],
  approval: ["cases.desk.review-approval.read", "cases.desk.review-approval.fit"],
};

/** What is reviewed is the text on this very page: its hash goes with the form. */
export default function Review() {
  const { t } = useWords();
  const { known, step } = useLoaderData<typeof loader>();
  return (
    <StepForm step={`review-${step}`} known={known} possible={known.nextStep === step} refused={useActionData<typeof action>()}>
      <input type="hidden" name="contentHash" value={known.contentHash} />
      <ul className="checklist">
        {looks[step].map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </StepForm>
  );
}
