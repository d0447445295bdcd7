import { and, asc, desc, eq, ne } from "drizzle-orm";
import { asCitizen, type Tx } from "#db/client.server.ts";
import { publishedCases } from "#db/schema/published-cases.ts";
import { type Along, findCases } from "#search/cases.ts";
import type { CaseQuery } from "#search/engine.ts";
import { type Group, noFacets } from "#search/groups.ts";
import type { Passage } from "#search/highlight.ts";
import { leftOver } from "#search/left-over.ts";
import { passageOf } from "./published/passage-of.ts";
import { patiently } from "./published/patiently.ts";
import { picturesOf } from "./published/pictures.ts";
import { type Told, toldOf } from "./published/told-of.ts";

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

export type Found = Omit<Told, "happened" | "penalty" | "act"> & { passage: Passage };

/** So many answers can be paged through; how many there are in all is said beside them. */
const shown = 10_000;

/**
 * Searches; what the engine names is read again through the view, so a stale index can betray nothing. A question that takes the
 * database more than two seconds is `tooWide` and finds nothing. `pages`: as many as can be opened, at least one.
 */
export async function findPublished(query: CaseQuery) {
  const found = await patiently((tx) => findIn(tx, query));
  return found ? { ...found.hits, tooWide: false } : tooWide;
}

/** What a question finds that takes too long. */
export const tooWide = {
  ...{
    tooWide: true,
    total: 0,
    atLeast: false,
    facets: noFacets(),
    more: [] as Group[],
    terms: [] as string[],
    read: null,
    left: null,
    loose: false,
    absent: [] as string[],
  },
  ...{ rows: [] as Found[], page: 1, pages: 1 },
};

/**
 * The same in a transaction that has its patience already, and what was read beside it. `left`: the one character that was looked for of a
 * longer question.
 */
export async function findIn<Beside = undefined>(tx: Tx, query: CaseQuery, along?: Along<Beside>) {
  const { rows, beside, engine: _, ...hits } = await findCases(query, tx, toldOf, along);
  const found: Found[] = rows.map(({ happened, penalty, act, ...row }) => ({
    ...row,
    passage: passageOf({ ...row, happened, penalty, act }, hits.terms),
  }));
  const pages = Math.ceil(Math.min(hits.total, shown) / query.perPage);
  const left = [...(hits.terms[0] ?? "")].length === 1 && !hits.read ? leftOver(query.text) : null;
  return { hits: { ...hits, left, rows: found, page: query.page, pages: Math.max(1, pages) }, beside };
}
