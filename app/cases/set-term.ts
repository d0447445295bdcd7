import { and, eq, gt } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { today } from "#app/deadlines/today.ts";
import { issuesOf } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { publicationTerms } from "#db/schema/publication-terms.ts";
import { type Tier, termForm } from "./term-form.ts";

export type SetTermOutcome = { outcome: "set" } | { outcome: "invalid"; issues: Issue[] };

/**
 * A new row of the terms takes over from its day on; the database ends the one before, and both stay on record. What is published keeps
 * the term it came out under. Only from today on, and never before a row that already waits.
 */
export function setTerm(tier: Tier, typed: Record<string, string>, by: Member): Promise<SetTermOutcome> {
  return asMember(by, async (tx): Promise<SetTermOutcome> => {
    const form = termForm.safeParse(typed);
    if (!form.success) return { outcome: "invalid", issues: issuesOf(form.error) };
    const issues = await whyNotFrom(tx, tier, form.data.effectiveFrom);
    if (issues.length) return { outcome: "invalid", issues };
    const [row] = await tx
      .insert(publicationTerms)
      .values({ ...form.data, tier, certainty: "V", memberId: by.id })
      .returning();
    if (!row) throw new Error("the term was not written");
    const { minMonths, maxMonths, clock, effectiveFrom } = row;
    await record(tx, "term.set", { kind: "term", id: row.id }, { tier, clock, minMonths, maxMonths, effectiveFrom });
    return { outcome: "set" };
  });
}

async function whyNotFrom(tx: Tx, tier: Tier, effectiveFrom: string): Promise<Issue[]> {
  if (effectiveFrom < (await today(tx))) return [{ field: "effectiveFrom", key: "cases.issues.effectivePast" }];
  const later = and(eq(publicationTerms.tier, tier), gt(publicationTerms.effectiveFrom, effectiveFrom));
  const [waits] = await tx.select({ from: publicationTerms.effectiveFrom }).from(publicationTerms).where(later);
  return waits ? [{ field: "effectiveFrom", key: "cases.issues.effectiveWaits", facts: { date: waits.from } }] : [];
}
