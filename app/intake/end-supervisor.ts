import { and, eq, isNull } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { today } from "#app/deadlines/today.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { supervisors } from "#db/schema/intake.ts";

/** The appointment ends today. What the supervisor has sent stays theirs. */
export function endSupervisor(number: string, by: Member): Promise<{ outcome: "ended" | "unknown" }> {
  return asMember(by, async (tx) => {
    const [ended] = await tx
      .update(supervisors)
      .set({ endedOn: await today(tx) })
      .where(and(eq(supervisors.number, number), isNull(supervisors.endedOn)))
      .returning({ id: supervisors.id });
    if (!ended) return { outcome: "unknown" };
    await record(tx, "supervisor.ended", { kind: "supervisor", id: ended.id }, { number });
    return { outcome: "ended" };
  });
}
