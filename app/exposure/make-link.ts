import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { rehearsalLinks } from "#db/schema/day-links.ts";
import { changeDay } from "./change-day.ts";
import { linkHash, newLinkKey } from "./link-key.ts";
import { hasPassed } from "./read-day.ts";

export type MakeLinkOutcome = { outcome: "made"; key: string } | { outcome: "too-late" | "unknown" };

/**
 * A private link to the rehearsal of a day that is yet to come, for somebody without a badge: a leader on a phone. The key is shown
 * once and opens for 24 hours (the database says until when), until it is revoked, or until the minute.
 */
export function makeLink(slug: string, by: Member): Promise<MakeLinkOutcome> {
  return changeDay<MakeLinkOutcome>(slug, by, async (tx, day) => {
    if (day.armedAt && (await hasPassed(tx, day.releaseAt))) return { outcome: "too-late" };
    const key = newLinkKey();
    const [link] = await tx
      .insert(rehearsalLinks)
      // The end is the database's to say; this one is never kept.
      .values({ dayId: day.id, keyHash: linkHash(key), madeBy: by.id, expiresAt: day.releaseAt })
      .returning({ id: rehearsalLinks.id });
    if (!link) throw new Error("the link was not written");
    await record(tx, "day.link-made", { kind: "day", id: day.id }, { slug, link: link.id });
    return { outcome: "made", key };
  });
}
