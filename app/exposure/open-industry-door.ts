import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { industryDoors } from "#db/schema/day-links.ts";
import { changeDay } from "./change-day.ts";
import { doorHashes, newIndustryCode } from "./industry-code.ts";
import { newLinkKey } from "./link-key.ts";

export type DoorOutcome = { outcome: "opened"; key: string; code: string } | { outcome: "unknown" };

/**
 * The link and the code of a trade's day, shown once. Made anew they end the ones before. Until the day is armed and its minute has
 * come they open nothing: the database asks both, on every reading.
 */
export function openIndustryDoor(slug: string, by: Member): Promise<DoorOutcome> {
  return changeDay<DoorOutcome>(slug, by, async (tx, day) => {
    if (day.audience === "public") return { outcome: "unknown" };
    const [key, code] = [newLinkKey(), newIndustryCode()];
    await tx.insert(industryDoors).values({ dayId: day.id, madeBy: by.id, ...doorHashes(key, code) });
    await record(tx, "day.door-made", { kind: "day", id: day.id }, { slug });
    return { outcome: "opened", key, code };
  });
}
