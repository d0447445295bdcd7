import { type ActionFunctionArgs, type HeadersFunction, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openClaimant } from "#app/leads/open-claimant.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { Contact } from "#app/web/staff/leads/parts/contact.tsx";
import { answerStep, leadFor } from "#app/web/staff/leads/parts/lead-for.server.ts";
import { RewardSheet } from "#app/web/staff/leads/parts/reward-sheet.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  return json(await leadFor(params.number, by));
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  const done = await openClaimant(number, by);
  if (done.outcome === "unknown") return answerStep({ request, number, by }, done);
  // Answered here and not after a redirect: what is shown has no address of its own.
  const { claimant, at, until } = done;
  const viewer = { name: by.name, unit: by.unit.name, unitEn: by.unit.nameEn };
  return json({ opened: { claimant, at, until, viewer } }, { headers: { "Cache-Control": "no-store" } });
}

/** What the answer says of itself holds for the page it becomes. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export default function Open() {
  const lead = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "opened" in answer) {
    const { claimant, ...seen } = answer.opened;
    return <Contact lead={lead} contact={{ ...claimant, address: "" }} of="claim" {...seen} />;
  }
  return <RewardSheet lead={lead} refused={answer} />;
}
