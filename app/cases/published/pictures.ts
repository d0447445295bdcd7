import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { VariantFormat } from "#app/evidence/picture-variant.ts";
import { readShelved } from "#app/evidence/store.ts";
import { asCitizen, type Tx } from "#db/client.server.ts";
import { publishedPictures, publishedVariants } from "#db/schema/published-cases.ts";

export type PublicPicture = {
  id: string;
  alt: string;
  width: number;
  height: number;
  variants: { format: VariantFormat; width: number }[];
};

/** The pictures of a case that is out, each with the sizes and formats made of it so far. */
export async function picturesOf(tx: Tx, caseId: string): Promise<PublicPicture[]> {
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
