import { eq } from "drizzle-orm";
import { readShelved } from "#app/evidence/store.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { casePictures } from "#db/schema/case-pictures.ts";

/** A case's picture for those who write and review, before it is public. */
export async function draftPicture(id: string, by: Member): Promise<{ stream: ReadableStream; mediaType: string } | null> {
  const [row] = await asMember(by, (tx) => tx.select({ sha256: casePictures.sha256 }).from(casePictures).where(eq(casePictures.id, id)));
  return row ? { stream: await readShelved("pictures", row.sha256), mediaType: "image/webp" } : null;
}
