import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { endingOf, kindOf } from "#app/evidence/kinds.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { evidence, originalOpenings } from "#db/schema/evidence.ts";
import { leads } from "#db/schema/leads.ts";

export type Original = NonNullable<Awaited<ReturnType<typeof originalOf>>>;

/** One original of a lead for this member's eyes: what it is, why it cannot be had, and whether it is open to them now. */
export async function originalOf(tx: Tx, number: string, id: string, by: Member) {
  if (!z.uuid().safeParse(id).success) return null;
  const [row] = await tx
    .select({ leadId: leads.id, file: evidence, shreddedOn: sql<string | null>`original_shredded_on(${evidence.id})::text` })
    .from(leads)
    .innerJoin(evidence, eq(evidence.submissionId, leads.submissionId))
    .where(and(eq(leads.number, number), eq(evidence.id, id)));
  if (!row) return null;
  const { file, leadId, shreddedOn } = row;
  const { sha256, sealedSha256, bytes, mediaType, refused, cleanedAt } = file;
  // Until it was looked at, by the scanner too, it is nobody's to take.
  const there = sealedSha256 !== null && cleanedAt !== null;
  const why = shreddedOn ? ("shredded" as const) : refused === "infected" ? refused : there ? null : ("waiting" as const);
  return { id, leadId, sha256, sealedSha256, bytes, mediaType, shreddedOn, why, opening: await openTo(tx, id, by) };
}

/** What its page says of it. */
export function lookAtOriginal(number: string, id: string, by: Member) {
  return asMember(by, async (tx) => {
    const found = await originalOf(tx, number, id, by);
    if (!found) return null;
    const { bytes, mediaType, why, shreddedOn, opening } = found;
    const until = opening?.openUntil ?? null;
    return { id, bytes, ending: endingOf(mediaType), kind: kindOf(mediaType) ?? ("document" as const), why, shreddedOn, until };
  });
}

async function openTo(tx: Tx, evidenceId: string, by: Member) {
  const { id, askedAt, openUntil, askedBy } = originalOpenings;
  const own = and(eq(originalOpenings.evidenceId, evidenceId), eq(askedBy, by.id), sql`statement_timestamp() < ${openUntil}`);
  const [last] = await tx.select({ id, openUntil }).from(originalOpenings).where(own).orderBy(desc(askedAt)).limit(1);
  return last ?? null;
}
