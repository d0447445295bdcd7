import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { returnLead } from "#app/leads/return-lead.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep, leadFor } from "./parts/lead-for.server.ts";
import { WordsStep } from "./parts/words-step.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  return json(await leadFor(params.number, by));
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  const { text, typed } = await readForm(request);
  return answerStep({ request, number, by, typed }, await returnLead(number, text("reason"), by), "/staff/leads");
}

export default function Return() {
  const lead = useLoaderData<typeof loader>();
  return <WordsStep step="return" field="reason" rows={5} can="giveBack" lead={lead} refused={useActionData<typeof action>()} />;
}
