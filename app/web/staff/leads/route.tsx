import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dispatchLead } from "#app/leads/dispatch-lead.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { DestinationForm } from "./parts/destination-form.tsx";
import { destinationsFor } from "./parts/destinations-for.server.ts";
import { answerStep } from "./parts/lead-for.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.dispatch");
  return json(await destinationsFor(params.number, request, by));
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "leads.dispatch");
  const { text, typed } = await readForm(request);
  return answerStep({ request, number, by, typed }, await dispatchLead(number, text("unit"), text("topic"), by), "/staff/leads");
}

export default function Route() {
  return <DestinationForm step="route" {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
