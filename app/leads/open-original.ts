import { sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { isDamaged } from "#app/evidence/lock.ts";
import { readOriginal } from "#app/evidence/read-original.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { type Original, originalOf } from "./original-of.ts";

export type OriginalOutcome =
  | { outcome: "opened"; stream: ReadableStream; mediaType: string; bytes: number }
  | { outcome: "damaged" }
  | { outcome: "unknown" };

/**
 * Gives an original out, to the one who said why and while it is open to them. First the record says so, for good; only then does the
 * database give the key out. "damaged": what lies on the shelf is not what came; then nothing of it is given out.
 */
export async function openOriginal(number: string, id: string, by: Member): Promise<OriginalOutcome> {
  const said = await sayOpened(number, id, by);
  if (!said) return { outcome: "unknown" };
  const { opening, original, sealedSha256 } = said;
  type Given = { key: Buffer | null };
  const [given] = await asMember(by, (tx) => tx.execute<Given>(sql`select opened_original_key(${opening}) as key`));
  if (!given?.key) return { outcome: "unknown" };
  const { sha256, mediaType, bytes } = original;
  try {
    return { outcome: "opened", stream: await readOriginal(id, { sha256, sealedSha256 }, given.key), mediaType, bytes };
  } catch (error) {
    if (isDamaged(error)) return { outcome: "damaged" };
    throw error;
  }
}

function sayOpened(number: string, id: string, by: Member): Promise<{ opening: string; original: Original; sealedSha256: Buffer } | null> {
  return asMember(by, async (tx) => {
    const original = await originalOf(tx, number, id, by);
    if (!original?.opening || !original.sealedSha256 || original.why) return null;
    const { opening, leadId, sealedSha256 } = original;
    await record(tx, "original.opened", { kind: "lead", id: leadId }, { opening: opening.id });
    return { opening: opening.id, original, sealedSha256 };
  });
}
