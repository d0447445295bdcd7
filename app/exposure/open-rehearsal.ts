import { and, eq, sql } from "drizzle-orm";
import { readShelved } from "#app/evidence/store.ts";
import { knownTopics } from "#app/plans/topics.ts";
import { asMember, asStranger } from "#db/client.server.ts";
import { casePictures } from "#db/schema/case-pictures.ts";
import { exposureDays, exposureEntries } from "#db/schema/exposure.ts";
import { members } from "#db/schema/team.ts";
import { linkHash } from "./link-key.ts";
import { previewDay } from "./preview-day.ts";

/**
 * The rehearsal behind a private link: the pages as they will be, with the name of who made the link and until when it opens, for the
 * watermark. What is shown is what that member may see. Null for a key that is unknown, over or revoked, without a difference.
 */
export async function openRehearsal(key: string) {
  const link = await linkOf(key);
  const day = link && (await previewDay(link.daySlug, link.by));
  if (!day) return null;
  const [maker] = await asMember(link.by, (tx) => tx.select({ name: members.name }).from(members).where(eq(members.id, link.by.id)));
  const topics = (await knownTopics(link.by)).map(({ slug, zh, en }) => ({ slug, zh, en }));
  return { day, topics, maker: maker?.name ?? "", expiresAt: link.expiresAt };
}

/** A picture of the rehearsed day, through the same link; of no other day. */
export async function rehearsalPicture(key: string, pictureId: string): Promise<{ stream: ReadableStream; mediaType: string } | null> {
  const link = await linkOf(key);
  if (!link) return null;
  const [row] = await asMember(link.by, (tx) =>
    tx
      .select({ sha256: casePictures.sha256 })
      .from(casePictures)
      .innerJoin(exposureEntries, eq(exposureEntries.caseId, casePictures.caseId))
      .innerJoin(exposureDays, eq(exposureDays.id, exposureEntries.dayId))
      .where(and(eq(casePictures.id, pictureId), eq(casePictures.shown, true), eq(exposureDays.slug, link.daySlug))),
  );
  return row ? { stream: await readShelved("pictures", row.sha256), mediaType: "image/webp" } : null;
}

async function linkOf(key: string): Promise<{ daySlug: string; by: { id: string }; expiresAt: Date } | null> {
  const [row] = await asStranger((tx) =>
    tx.execute<{ day_slug: string; made_by: string; until: number }>(
      sql`select day_slug, made_by, extract(epoch from expires_at)::float8 * 1000 as until from rehearsal_link(${linkHash(key)})`,
    ),
  );
  return row ? { daySlug: row.day_slug, by: { id: row.made_by }, expiresAt: new Date(row.until) } : null;
}
