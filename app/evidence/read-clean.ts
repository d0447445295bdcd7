import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { evidence } from "#db/schema/evidence.ts";
import { kindOf } from "./kinds.ts";
import { readShelved } from "./store.ts";

/** What may be looked at of a file whose submission the member may see; row-level security decides. */
export async function readClean(id: string, by: Member): Promise<{ stream: ReadableStream; mediaType: string } | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [row] = await asMember(by, (tx) =>
    tx.select({ sha256: evidence.cleanSha256, mediaType: evidence.mediaType }).from(evidence).where(eq(evidence.id, id)),
  );
  if (!row?.sha256) return null;
  const mediaType = kindOf(row.mediaType) === "picture" ? "image/webp" : row.mediaType;
  return { stream: await readShelved("pictures", row.sha256), mediaType };
}
