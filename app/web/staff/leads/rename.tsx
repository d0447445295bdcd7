import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { renameTopic } from "#app/leads/rename-topic.ts";
import { topicsFor } from "#app/leads/topics-for.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep, leadFor } from "./parts/lead-for.server.ts";
import { TopicStep } from "./parts/topic-step.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  const lead = await leadFor(params.number, by);
  return json({ lead, possible: await topicsFor("rename", lead.number, by) });
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  const { text, typed } = await readForm(request);
  return answerStep({ request, number, by, typed }, await renameTopic(number, text("topic"), by));
}

export default function Rename() {
  const { lead, possible } = useLoaderData<typeof loader>();
  return <TopicStep step="rename" lead={lead} possible={possible} refused={useActionData<typeof action>()} />;
}
