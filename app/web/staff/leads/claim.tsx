import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { claimLead } from "#app/leads/claim-lead.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep, leadFor } from "./parts/lead-for.server.ts";
import { StepForm } from "./parts/step-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  return json(await leadFor(params.number, by));
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  return answerStep({ request, number, by }, await claimLead(number, by));
}

export default function Claim() {
  const lead = useLoaderData<typeof loader>();
  return <StepForm step="claim" lead={lead} possible={lead.can.claim} refused={useActionData<typeof action>()} />;
}
