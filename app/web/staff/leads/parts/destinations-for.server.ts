import { dispatchChoices } from "#app/leads/dispatch-lead.ts";
import { proposedWays } from "#app/leads/proposed-ways.ts";
import type { Member } from "#app/team/member.ts";
import { leadFor } from "./lead-for.server.ts";

/** A lead, where it could go, what the plan proposes, and what a followed proposal filled in. */
export async function destinationsFor(number: string | undefined, request: Request, by: Member) {
  const lead = await leadFor(number, by);
  const asked = new URL(request.url).searchParams;
  const filled = { topic: asked.get("topic"), unit: asked.get("unit") };
  return { lead, choices: await dispatchChoices(by), proposed: await proposedWays(lead.number, by), filled };
}

export type Destinations = Awaited<ReturnType<typeof destinationsFor>>;
