import { sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { plainNumber } from "#app/intake/plain-number.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, isDuplicate } from "#db/client.server.ts";

export type RegisterOutcome = { outcome: "registered" } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[] };

const readable = /^[A-Z0-9-]{6,40}$/;

/** The number that a lead was given on the national 12315 platform, noted by its unit or by intake; a number stands on one lead. */
export function registerLead(number: string, typed: string, by: Member): Promise<RegisterOutcome> {
  const given = plainNumber(typed);
  if (!readable.test(given)) return Promise.resolve(wrong("leads.issues.number12315"));
  const registered = asMember(by, async (tx): Promise<RegisterOutcome> => {
    type Row = { lead_id: string; before: string | null };
    const [lead] = await tx.execute<Row>(sql`select * from register_lead(${number}, ${given})`);
    if (!lead) return { outcome: "unknown" };
    await record(tx, "lead.registered", { kind: "lead", id: lead.lead_id }, { before: lead.before, number: given });
    return { outcome: "registered" };
  });
  return registered.catch((error: unknown) => {
    if (isDuplicate(error)) return whose(given, by);
    throw error;
  });
}

/** The other lead's number only for those who may open it. */
function whose(given: string, by: Member): Promise<RegisterOutcome> {
  return asMember(by, async (tx) => {
    const [other] = await tx.execute<{ number: string | null }>(sql`select lead_registered_as(${given}) as number`);
    return other?.number ? wrong("leads.issues.taken12315", { number: other.number }) : wrong("leads.issues.taken12315Elsewhere");
  });
}

const wrong = (key: Issue["key"], facts?: Issue["facts"]): RegisterOutcome => ({
  outcome: "invalid",
  issues: [{ field: "number12315", key, facts }],
});
