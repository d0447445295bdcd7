import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { linkLead } from "#app/leads/link-lead.ts";
import { topicsFor } from "#app/leads/topics-for.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep, leadFor } from "./parts/lead-for.server.ts";
import { openingAddress } from "./parts/opening-address.ts";
import { TopicStep } from "./parts/topic-step.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  const lead = await leadFor(params.number, by);
  return json({ lead, possible: await topicsFor("link", lead.number, by) });
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  const { text, typed } = await readForm(request);
  return answerStep({ request, number, by, typed }, await linkLead(number, text("topic"), by), openingAddress(number, text("topic")));
}

export default function Link() {
  const { lead, possible } = useLoaderData<typeof loader>();
  return <TopicStep step="link" lead={lead} possible={possible} refused={useActionData<typeof action>()} />;
}
