import { inArray, sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { enqueue } from "#db/queue.ts";
import { casePictures } from "#db/schema/case-pictures.ts";
import { pictureId } from "./picture-case.ts";

type Picture = typeof casePictures.$inferInsert;

/**
 * Another picture in the place of `old`, which belongs to its own versions and to no later text. Of a case that is `out` it is only
 * there for the next version to name.
 */
export async function exchangePicture(tx: Tx, old: string, fresh: Picture, out: boolean): Promise<void> {
  const { id, caseId, sha256, alt, width, height } = fresh;
  if (out) await tx.insert(casePictures).values({ ...fresh, shown: false });
  // One statement, so that the text changes once: a version with both pictures, or with none, never was.
  else
    await tx.execute(sql`with retired as (update case_pictures set shown = false where id = ${old})
      insert into case_pictures (id, case_id, sha256, alt, width, height) values (${id}, ${caseId}, ${sha256}, ${alt}, ${width}, ${height})`);
  await enqueue(tx, "pictures.vary", {});
}

/** These pictures of a case, those named in `alts` (by id) under other words; the ids of all. */
export async function rewordPictures(tx: Tx, ids: string[], alts: Map<string, string>, out: boolean): Promise<string[]> {
  const said = alts.size
    ? await tx
        .select()
        .from(casePictures)
        .where(inArray(casePictures.id, [...alts.keys()]))
    : [];
  const fresh = new Map<string, string>();
  for (const { shown: _, ...picture } of said) {
    const reworded = { ...picture, id: pictureId(), alt: alts.get(picture.id) ?? picture.alt };
    await exchangePicture(tx, picture.id, reworded, out);
    fresh.set(picture.id, reworded.id);
  }
  return ids.map((id) => fresh.get(id) ?? id);
}
