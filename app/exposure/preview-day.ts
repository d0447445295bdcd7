import { and, asc, eq, isNull } from "drizzle-orm";
import { asMember } from "#db/client.server.ts";
import { casePictures } from "#db/schema/case-pictures.ts";
import { cases } from "#db/schema/cases.ts";
import { exposureDays, exposureEntries, exposureHolds } from "#db/schema/exposure.ts";

/** The day and its cases as the public will read them, for the rehearsal: without what is held. Same shape as what is published. */
export function previewDay(slug: string, by: { id: string }) {
  return asMember(by, async (tx) => {
    const [day] = await tx.select().from(exposureDays).where(eq(exposureDays.slug, slug));
    if (!day) return null;
    const { number, title, theme, introduction, releaseAt } = day;
    const rows = await tx
      .select({ known: cases, position: exposureEntries.position })
      .from(exposureEntries)
      .innerJoin(cases, eq(cases.id, exposureEntries.caseId))
      .leftJoin(exposureHolds, eq(exposureHolds.caseId, cases.id))
      .where(and(eq(exposureEntries.dayId, day.id), isNull(exposureHolds.caseId)))
      .orderBy(asc(exposureEntries.position));
    const shown = [];
    for (const { known, position } of rows) {
      const { id, alt, width, height } = casePictures;
      const pictures = await tx
        .select({ id, alt, width, height })
        .from(casePictures)
        .where(and(eq(casePictures.caseId, known.id), eq(casePictures.shown, true)))
        .orderBy(asc(id));
      const {
        contentHash: _hash,
        authorId: _author,
        lastEditorId: _editor,
        leadId: _lead,
        updatedAt: _updated,
        tier: _tier,
        handling: _handling,
        warningOnly: _warning,
        ...text
      } = known;
      shown.push({ ...text, position, daySlug: slug, dayNumber: number ?? 0, dayTitle: title, releaseAt, correctedOn: null, pictures });
    }
    const totalYuan = rows.reduce((sum, { known }) => sum + known.fineYuan + known.confiscatedYuan, 0);
    const transferred = rows.filter(({ known }) => known.transferredToPolice).length;
    return { number: number ?? 0, slug, title, theme, introduction, releaseAt, cases: shown, totalYuan, transferred };
  });
}
