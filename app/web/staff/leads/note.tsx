import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { noteLead } from "#app/leads/note-lead.ts";
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
  return answerStep({ request, number, by, typed }, await noteLead(number, text("note"), by));
}

export default function Note() {
  const lead = useLoaderData<typeof loader>();
  return <WordsStep step="note" field="note" rows={6} can="note" lead={lead} refused={useActionData<typeof action>()} />;
}
