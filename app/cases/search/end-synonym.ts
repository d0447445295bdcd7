import { and, eq, isNull, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { searchSynonyms } from "#db/schema/search.ts";
import { isSynonymId } from "./synonym-list.ts";

/** From now on each name of the group finds only itself. The group stays on record with who ended it. */
export function endSynonym(id: string, by: Member): Promise<{ outcome: "ended" | "unknown" }> {
  return asMember(by, async (tx) => {
    if (!isSynonymId(id)) return { outcome: "unknown" };
    const [ended] = await tx
      .update(searchSynonyms)
      .set({ endedBy: by.id, endedAt: sql`statement_timestamp()` })
      .where(and(eq(searchSynonyms.id, id), isNull(searchSynonyms.endedAt)))
      .returning({ id: searchSynonyms.id });
    if (!ended) return { outcome: "unknown" };
    await record(tx, "synonym.ended", { kind: "synonym", id });
    return { outcome: "ended" };
  });
}
