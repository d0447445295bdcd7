import { and, asc, eq, gt, notExists } from "drizzle-orm";
import { variantFormats, variantWidths, varyPicture } from "#app/evidence/picture-variant.ts";
import { asClock } from "#db/client.server.ts";
import { casePictures, pictureVariants } from "#db/schema/case-pictures.ts";

/**
 * Job: every picture that stands in a text in each size not larger than itself, in each format. Does nothing the second time. One
 * that cannot be drawn keeps none of the others waiting; the first such fault is thrown at the end. With `most`, so many are drawn and
 * the rest another time: a portal that is told to stop waits for what it has begun.
 */
export async function varyPictures(most = Number.POSITIVE_INFINITY): Promise<void> {
  const faults: unknown[] = [];
  for (let last = "", made = 0; made < most; ) {
    const [next] = await asClock((tx) => {
      const varied = tx
        .select({ id: pictureVariants.pictureId })
        .from(pictureVariants)
        .where(eq(pictureVariants.pictureId, casePictures.id));
      return tx
        .select({ id: casePictures.id, sha256: casePictures.sha256, width: casePictures.width })
        .from(casePictures)
        .where(and(eq(casePictures.shown, true), gt(casePictures.id, last), notExists(varied)))
        .orderBy(asc(casePictures.id))
        .limit(1);
    });
    if (!next) break;
    last = next.id;
    await vary(next).then(
      () => made++,
      (fault: unknown) => faults.push(fault),
    );
  }
  if (faults.length) throw faults[0];
}

async function vary({ id, sha256, width: own }: { id: string; sha256: Buffer; width: number }): Promise<void> {
  const wanted = widthsFor(own).flatMap((width) => variantFormats.map((format) => ({ format, width })));
  const made = (await varyPicture(sha256, wanted)).map((variant) => ({ pictureId: id, ...variant }));
  await asClock((tx) => tx.insert(pictureVariants).values(made).onConflictDoNothing());
}

/** Smaller widths, and the picture's own when it is smaller than the largest. */
function widthsFor(own: number): number[] {
  const smaller = variantWidths.filter((width) => width < own);
  return smaller.length === variantWidths.length ? smaller : [...smaller, own];
}
