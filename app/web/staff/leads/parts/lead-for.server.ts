import { json, type TypedResponse } from "@remix-run/node";
import type { Issue } from "#app/i18n/keys.ts";
import { type LeadPage, openLead } from "#app/leads/open-lead.ts";
import type { Member } from "#app/team/member.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";

/** The lead of a page. Whoever may not see it hears the same as for a number that never was. */
export async function leadFor(number: string | undefined, by: Member): Promise<LeadPage> {
  const lead = await openLead(number ?? "", by);
  if (!lead) throw new Response(null, { status: 404 });
  return lead;
}

export type Refused = { issues: Issue[]; typed: Record<string, string> };

type Step = { request: Request; number: string | undefined; by: Member; typed?: Record<string, string> };

type Ending = { outcome: string; issues?: Issue[]; by?: string };

/**
 * How a step on a lead is answered: done, look at what it made; invalid, the form again with what was typed (422); no
 * longer possible because somebody was first, said so (409).
 *
 * @param to where to look when it is done; the lead itself unless it left the member's sight
 */
export async function answerStep(
  { request, number = "", by, typed = {} }: Step,
  done: Ending,
  to?: string,
): Promise<TypedResponse<Refused>> {
  const refused = { invalid: 422, taken: 409, unknown: 409, "wrong-stage": 409 }[done.outcome];
  if (!refused) return goTo(request, to ?? `/staff/leads/${number}`);
  await leadFor(number, by);
  return json({ issues: done.issues ?? [whyNot(done)], typed }, { status: refused });
}

const whyNot = ({ outcome, by }: Ending): Issue =>
  outcome === "taken" && by
    ? { field: "", key: "leads.desk.step.taken", facts: { name: by } }
    : { field: "", key: "leads.desk.step.changed" };
