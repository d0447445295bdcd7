import { and, asc, eq, notExists } from "drizzle-orm";
import { pictureVariant, variantFormats, variantWidths } from "#app/evidence/picture-variant.ts";
import { asClock } from "#db/client.server.ts";
import { casePictures, pictureVariants } from "#db/schema/cases.ts";

/** Job: every picture that stands in a text in each size not larger than itself, in each format. Does nothing the second time. */
export async function varyPictures(): Promise<void> {
  for (;;) {
    const [next] = await asClock((tx) => {
      const varied = tx
        .select({ id: pictureVariants.pictureId })
        .from(pictureVariants)
        .where(eq(pictureVariants.pictureId, casePictures.id));
      return tx
        .select({ id: casePictures.id, sha256: casePictures.sha256, width: casePictures.width })
        .from(casePictures)
        .where(and(eq(casePictures.shown, true), notExists(varied)))
        .orderBy(asc(casePictures.id))
        .limit(1);
    });
    if (!next) return;
    const made: (typeof pictureVariants.$inferInsert)[] = [];
    for (const width of widthsFor(next.width)) {
      for (const format of variantFormats)
        made.push({ pictureId: next.id, format, width, sha256: await pictureVariant(next.sha256, format, width) });
    }
    await asClock((tx) => tx.insert(pictureVariants).values(made).onConflictDoNothing());
  }
}

/** Smaller widths, and the picture's own when it is smaller than the largest. */
function widthsFor(own: number): number[] {
  const smaller = variantWidths.filter((width) => width < own);
  return smaller.length === variantWidths.length ? smaller : [...smaller, own];
}
