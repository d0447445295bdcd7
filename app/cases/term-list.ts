import { desc } from "drizzle-orm";
import { today } from "#app/deadlines/today.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { publicationTerms } from "#db/schema/publication-terms.ts";
import { tiers } from "./term-form.ts";

/** Every row of the terms by tier, the latest first; `inForce` is the one that a case written today comes under. */
export function termList(by: Member) {
  return asMember(by, async (tx) => {
    const now = await today(tx);
    const { id, tier, basis, clock, minMonths, maxMonths, earlyStopAllowed, effectiveFrom, effectiveTo, certainty } = publicationTerms;
    const rows = await tx
      .select({ id, tier, basis, clock, minMonths, maxMonths, earlyStopAllowed, effectiveFrom, effectiveTo, certainty })
      .from(publicationTerms)
      .orderBy(desc(publicationTerms.effectiveFrom), desc(publicationTerms.at));
    const inForce = (row: (typeof rows)[number]) => row.effectiveFrom <= now && (row.effectiveTo ?? now) >= now;
    return tiers.flatMap((one) => rows.filter((row) => row.tier === one).map((row) => ({ ...row, inForce: inForce(row) })));
  });
}

export type ListedTerm = Awaited<ReturnType<typeof termList>>[number];
