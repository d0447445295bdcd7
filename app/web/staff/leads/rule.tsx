import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ruleLead } from "#app/leads/rule-lead.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { DestinationForm } from "./parts/destination-form.tsx";
import { destinationsFor } from "./parts/destinations-for.server.ts";
import { answerStep } from "./parts/lead-for.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.rule");
  return json(await destinationsFor(params.number, request, by));
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "leads.rule");
  const { text, typed } = await readForm(request);
  return answerStep({ request, number, by, typed }, await ruleLead(number, text("unit"), text("topic"), by));
}

export default function Rule() {
  return <DestinationForm step="rule" {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
