import { desc, eq, sql } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { rehearsalLinks } from "#db/schema/day-links.ts";
import { exposureDays } from "#db/schema/exposure.ts";
import { members } from "#db/schema/team.ts";

/** The rehearsal links of a day, the latest first: who made each, until when it opens, and whether it still does. The keys are nowhere. */
export function linkList(slug: string, by: Member) {
  const { id, madeAt, expiresAt, revokedAt } = rehearsalLinks;
  const open = sql<boolean>`${revokedAt} is null and ${expiresAt} > statement_timestamp()`.as("open");
  return asMember(by, (tx) =>
    tx
      .select({ id, madeAt, expiresAt, revokedAt, who: members.name, open })
      .from(rehearsalLinks)
      .innerJoin(exposureDays, eq(exposureDays.id, rehearsalLinks.dayId))
      .innerJoin(members, eq(members.id, rehearsalLinks.madeBy))
      .where(eq(exposureDays.slug, slug))
      .orderBy(desc(madeAt))
      .limit(20),
  );
}
