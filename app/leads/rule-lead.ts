import { eq, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { leadRulings } from "#db/schema/lead-returns.ts";
import { leads } from "#db/schema/leads.ts";
import { waitsForLeader } from "./lead-returns.ts";
import { areaTaken, readDestination, sendOut } from "./send-out.ts";

export type RulingOutcome = { outcome: "ruled" } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** Two units have given a lead back: a leader says whose it is, and there it stays. */
export function ruleLead(number: string, unitSlug: string, topicSlug: string, by: Member): Promise<RulingOutcome> {
  return asMember<RulingOutcome>(by, async (tx) => {
    // Two leaders decide one after the other: a lead that is not theirs cannot be held by its row.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${number}, 7264))`);
    const [lead] = await tx.select().from(leads).where(eq(leads.number, number));
    if (!lead || by.role !== "leader" || lead.stage === "closed" || !(await waitsForLeader(tx, lead.id))) return { outcome: "unknown" };
    const to = await readDestination(tx, lead, unitSlug, topicSlug);
    if ("issues" in to) return { outcome: "invalid", issues: to.issues };
    await tx.insert(leadRulings).values({ leadId: lead.id, unitId: to.unit.id, memberId: by.id });
    await record(tx, "lead.ruled", { kind: "lead", id: lead.id }, { to: to.unit.slug });
    await sendOut(tx, lead, to, "leader", by);
    return { outcome: "ruled" };
  }).catch(areaTaken);
}
