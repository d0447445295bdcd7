import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { originalOpenings } from "#db/schema/evidence.ts";
import { originalOf } from "./original-of.ts";
import { readWords } from "./words-form.ts";

export type AskOriginalOutcome = { outcome: "asked" } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[] };

/**
 * Says why a file is needed as it came, with all that was cleaned away; then it is open to the one who said so for a quarter of an hour.
 */
export async function askOriginal(number: string, id: string, reason: string, by: Member): Promise<AskOriginalOutcome> {
  const read = readWords("reason", reason);
  if ("issues" in read) return { outcome: "invalid", issues: read.issues };
  return asMember<AskOriginalOutcome>(by, async (tx) => {
    const original = await originalOf(tx, number, id, by);
    if (!original || original.why) return { outcome: "unknown" };
    const { leadId } = original;
    await tx.insert(originalOpenings).values({ evidenceId: id, leadId, askedBy: by.id, reason: read.words });
    await record(tx, "original.asked", { kind: "lead", id: leadId });
    return { outcome: "asked" };
  });
}
