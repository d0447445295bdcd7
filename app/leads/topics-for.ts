import { eq } from "drizzle-orm";
import { topicRows } from "#app/plans/topics.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { leads } from "#db/schema/leads.ts";
import { hasLead, wayOf } from "./send-out.ts";

/** The topics a lead can be renamed to by its unit, or linked with: those the step itself would not refuse. */
export function topicsFor(step: "rename" | "link", number: string, by: Member): Promise<string[]> {
  return asMember(by, async (tx) => {
    const [lead] = await tx.select().from(leads).where(eq(leads.number, number));
    if (!lead) return [];
    const possible: string[] = [];
    for (const { slug } of await topicRows(tx)) {
      const way = slug === lead.topicSlug || (step === "link" && slug === "other") ? null : await wayOf(tx, lead, slug);
      const fits = way && (step === "rename" ? way.ownerUnitId === by.unit.id : way.areaId !== lead.areaId);
      if (fits && !(await hasLead(tx, lead, way))) possible.push(slug);
    }
    return possible;
  });
}
