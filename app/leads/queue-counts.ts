import { count } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { leads } from "#db/schema/leads.ts";
import { inView, type View, views } from "./queue-views.ts";

/** How many leads each view holds. */
export function queueCounts(by: Member): Promise<Record<View, number>> {
  return asMember(by, async (tx) => {
    const counts: Record<View, number> = { unit: 0, mine: 0, partner: 0, late: 0, waiting: 0, sender: 0, reward: 0, decide: 0, closed: 0 };
    for (const view of views) {
      const [row] = await tx
        .select({ n: count() })
        .from(leads)
        .where(inView(tx, view, by));
      counts[view] = row?.n ?? 0;
    }
    return counts;
  });
}
