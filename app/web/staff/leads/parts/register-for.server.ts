import { json } from "@remix-run/node";
import { type LeadPage, openLead } from "#app/leads/open-lead.ts";
import type { RegisterOutcome } from "#app/leads/register-lead.ts";
import { type Unregistered, unregisteredLead } from "#app/leads/unregistered-leads.ts";
import type { Member } from "#app/team/member.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";

/** The lead itself for who may open it; for intake, which enters them all, what a 12315 clerk needs to know and no more. */
export async function toRegisterFor(
  number: string | undefined,
  by: Member,
): Promise<{ lead: LeadPage; brief: null } | { lead: null; brief: Unregistered }> {
  const lead = await openLead(number ?? "", by);
  if (lead) return { lead, brief: null };
  const brief = await unregisteredLead(number ?? "", by);
  if (!brief) throw new Response(null, { status: 404 });
  return { lead: null, brief };
}

type Step = { request: Request; number: string; by: Member; typed: Record<string, string> };

/** Noted: back to the lead, or to the list when the lead is not this member's to see. */
export async function answerRegister({ request, number, by, typed }: Step, done: RegisterOutcome) {
  const seen = await openLead(number, by);
  if (done.outcome === "registered") return goTo(request, seen ? `/staff/leads/${number}` : "/staff/filings/unregistered");
  if (done.outcome === "invalid") return json({ issues: done.issues, typed }, { status: 422 });
  if (!seen) throw new Response(null, { status: 404 });
  return json({ issues: [{ field: "", key: "leads.desk.step.changed" as const }], typed }, { status: 409 });
}
