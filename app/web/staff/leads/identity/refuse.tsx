import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decideIdentity } from "#app/leads/decide-identity.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep, leadFor } from "#app/web/staff/leads/parts/lead-for.server.ts";
import { SenderPage } from "#app/web/staff/leads/parts/sender-page.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "identity.decide");
  return json(await leadFor(params.number, by));
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "identity.decide");
  const { text } = await readForm(request);
  return answerStep({ request, number, by }, await decideIdentity(number, text("opening"), "refused", by));
}

export default function Refuse() {
  return <SenderPage lead={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
