import { and, asc, desc, eq, inArray, ne, sql } from "drizzle-orm";
import type { VariantFormat } from "#app/evidence/picture-variant.ts";
import { readShelved } from "#app/evidence/store.ts";
import { asCitizen, type Tx } from "#db/client.server.ts";
import { publishedCases, publishedPictures, publishedVariants } from "#db/schema/cases.ts";
import { findCases } from "#search/cases.ts";
import type { CaseQuery } from "#search/engine.ts";
import { type Passage, passage } from "#search/highlight.ts";

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

export type PublicPicture = {
  id: string;
  alt: string;
  width: number;
  height: number;
  variants: { format: VariantFormat; width: number }[];
};

/** A case as the public reads it, through the view that knows the minute; null for one that is not out and for one that never was. */
export function publishedCase(caseNumber: string) {
  return asCitizen(async (tx) => {
    const [row] = await tx.select().from(publishedCases).where(eq(publishedCases.number, caseNumber));
    if (!row) return null;
    const { contentHash: _, ...known } = row;
    return { ...known, pictures: await picturesOf(tx, known.id) };
  });
}

async function picturesOf(tx: Tx, caseId: string): Promise<PublicPicture[]> {
  const { id, alt, width, height } = publishedPictures;
  const pictures = await tx
    .select({ id, alt, width, height })
    .from(publishedPictures)
    .where(eq(publishedPictures.caseId, caseId))
    .orderBy(asc(publishedPictures.id));
  if (pictures.length === 0) return [];
  const { pictureId, format } = publishedVariants;
  const variants = await tx
    .select({ pictureId, format, width: publishedVariants.width })
    .from(publishedVariants)
    .where(
      inArray(
        pictureId,
        pictures.map((picture) => picture.id),
      ),
    )
    .orderBy(asc(publishedVariants.width));
  return pictures.map((picture) => ({
    ...picture,
    variants: variants.filter((one) => one.pictureId === picture.id).map((one) => ({ format: one.format, width: one.width })),
  }));
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

/** A variant of a published picture, by "960.avif"; asked for again on every request. */
export async function publishedVariant(pictureId: string, name: string): Promise<{ stream: ReadableStream; mediaType: string } | null> {
  const [, width = "", format = ""] = /^(\d{1,4})\.(avif|webp|jpeg)$/.exec(name) ?? [];
  const wanted = and(
    eq(publishedVariants.pictureId, pictureId),
    eq(publishedVariants.width, Number(width)),
    sql`${publishedVariants.format} = ${format}`,
  );
  const [row] = await asCitizen((tx) => tx.select({ sha256: publishedVariants.sha256 }).from(publishedVariants).where(wanted));
  return row ? { stream: await readShelved("pictures", row.sha256), mediaType: `image/${format}` } : null;
}

/** A picture of a published case; asked for again on every request. */
export async function publishedPicture(pictureId: string): Promise<{ stream: ReadableStream; mediaType: string } | null> {
  const [row] = await asCitizen((tx) =>
    tx.select({ sha256: publishedPictures.sha256 }).from(publishedPictures).where(eq(publishedPictures.id, pictureId)),
  );
  return row ? { stream: await readShelved("pictures", row.sha256), mediaType: "image/webp" } : null;
}
