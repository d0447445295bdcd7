import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { clearFilings } from "#app/leads/clear-filings.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep, leadFor } from "./parts/lead-for.server.ts";
import { StepForm } from "./parts/step-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "filings.check");
  return json(await leadFor(params.number, by));
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "filings.check");
  return answerStep({ request, number, by }, await clearFilings([number], by), "/staff/filings/to-check");
}

export default function Clear() {
  const lead = useLoaderData<typeof loader>();
  return <StepForm step="clear" lead={lead} possible={lead.can.clear} refused={useActionData<typeof action>()} />;
}
