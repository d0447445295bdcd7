import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { evidence } from "#db/schema/evidence.ts";
import { readShelved } from "./store.ts";

/** The cleaned picture of a submission that the member may see; row-level security decides. */
export async function readClean(id: string, by: Member): Promise<{ stream: ReadableStream; mediaType: string } | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [row] = await asMember(by, (tx) => tx.select({ sha256: evidence.cleanSha256 }).from(evidence).where(eq(evidence.id, id)));
  return row?.sha256 ? { stream: readShelved("pictures", row.sha256), mediaType: "image/webp" } : null;
}
