import { and, eq, isNull } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { industryDoors } from "#db/schema/day-links.ts";
import { exposureDays } from "#db/schema/exposure.ts";
import { members } from "#db/schema/team.ts";

/** Whether a trade's day has a link and a code just now, made by whom and when; what they are nobody can look up. */
export function industryDoor(slug: string, by: Member): Promise<{ who: string; madeAt: Date } | null> {
  return asMember(by, async (tx) => {
    const [door] = await tx
      .select({ who: members.name, madeAt: industryDoors.madeAt })
      .from(industryDoors)
      .innerJoin(exposureDays, eq(exposureDays.id, industryDoors.dayId))
      .innerJoin(members, eq(members.id, industryDoors.madeBy))
      .where(and(eq(exposureDays.slug, slug), isNull(industryDoors.endedAt)));
    return door ?? null;
  });
}
