import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decideReward } from "#app/leads/decide-reward.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep, leadFor } from "#app/web/staff/leads/parts/lead-for.server.ts";
import { RewardSheet } from "#app/web/staff/leads/parts/reward-sheet.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  return json(await leadFor(params.number, by));
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  const { typed } = await readForm(request);
  return answerStep({ request, number, by, typed }, await decideReward(number, typed, by), `/staff/leads/${number}/reward`);
}

export default function Decide() {
  return <RewardSheet lead={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
