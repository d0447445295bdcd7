import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { publishCorrection } from "#app/cases/publish-correction.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep, caseFor } from "./parts/case-for.server.ts";
import { StepForm } from "./parts/step-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.withdraw");
  return json(await caseFor(params.number, by));
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.withdraw");
  const { text } = await readForm(request);
  return answerStep(request, number, await publishCorrection(number, text("contentHash"), by));
}

/** What goes out is the text on this very page: its hash goes with the form. */
export default function PublishCorrection() {
  const known = useLoaderData<typeof loader>();
  return (
    <StepForm step="publish-correction" known={known} possible={known.can.publishCorrection} refused={useActionData<typeof action>()}>
      <input type="hidden" name="contentHash" value={known.contentHash} />
    </StepForm>
  );
}
