import { and, asc, desc, eq, inArray, ne } from "drizzle-orm";
import { asCitizen } from "#db/client.server.ts";
import { publishedCases } from "#db/schema/cases.ts";
import { findCases } from "#search/cases.ts";
import type { CaseQuery } from "#search/engine.ts";
import { type Passage, passage } from "#search/highlight.ts";
import { picturesOf } from "./published/pictures.ts";

/** What a notice in a list says of a case; the story itself is read on its own page. */
export const notice = {
  id: publishedCases.id,
  number: publishedCases.number,
  topicSlug: publishedCases.topicSlug,
  title: publishedCases.title,
  lead: publishedCases.lead,
  party: publishedCases.party,
  township: publishedCases.township,
  decidedOn: publishedCases.decidedOn,
  violation: publishedCases.violation,
  fineYuan: publishedCases.fineYuan,
  confiscatedYuan: publishedCases.confiscatedYuan,
  transferredToPolice: publishedCases.transferredToPolice,
  daySlug: publishedCases.daySlug,
  dayNumber: publishedCases.dayNumber,
  releaseAt: publishedCases.releaseAt,
};

export type CaseNotice = Awaited<ReturnType<typeof casesOfDay>>[number];

export type PublishedCase = NonNullable<Awaited<ReturnType<typeof publishedCase>>>;

/** A case as the public reads it, through the view that knows the minute; null for one that is not out and for one that never was. */
export function publishedCase(caseNumber: string) {
  return asCitizen(async (tx) => {
    const [row] = await tx.select().from(publishedCases).where(eq(publishedCases.number, caseNumber));
    if (!row) return null;
    const { contentHash: _, ...known } = row;
    return { ...known, pictures: await picturesOf(tx, known.id) };
  });
}

export function casesOfDay(slug: string) {
  return asCitizen((tx) =>
    tx.select(notice).from(publishedCases).where(eq(publishedCases.daySlug, slug)).orderBy(asc(publishedCases.position)),
  );
}

/** Three more of the same topic, the newest first. */
export function relatedCases(caseNumber: string, topic: string) {
  const others = and(eq(publishedCases.topicSlug, topic), ne(publishedCases.number, caseNumber));
  return asCitizen((tx) =>
    tx.select(notice).from(publishedCases).where(others).orderBy(desc(publishedCases.releaseAt), asc(publishedCases.position)).limit(3),
  );
}

export type Found = CaseNotice & { passage: Passage };

/** Searches; what the engine names is read again through the view, so a stale index can betray nothing. */
export function findPublished(query: CaseQuery) {
  return asCitizen(async (tx) => {
    const { ids, ...hits } = await findCases(query, tx);
    const known = ids.length
      ? await tx
          .select({ ...notice, happened: publishedCases.happened })
          .from(publishedCases)
          .where(inArray(publishedCases.id, ids))
      : [];
    const rows = ids.flatMap((wanted) => known.filter((row) => row.id === wanted));
    const found: Found[] = rows.map(({ happened, ...row }) => ({ ...row, passage: passage(`${row.lead}${happened}`, hits.terms) }));
    return { ...hits, rows: found, page: query.page, pages: Math.max(1, Math.ceil(hits.total / query.perPage)) };
  });
}
