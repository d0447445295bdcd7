import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acceptComplaint } from "#app/leads/accept-complaint.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep, leadFor } from "./parts/lead-for.server.ts";
import { StepForm } from "./parts/step-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  return json(await leadFor(params.number, by));
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  return answerStep({ request, number, by }, await acceptComplaint(number, by));
}

export default function Accept() {
  const lead = useLoaderData<typeof loader>();
  return <StepForm step="accept" lead={lead} possible={lead.can.accept} refused={useActionData<typeof action>()} />;
}
