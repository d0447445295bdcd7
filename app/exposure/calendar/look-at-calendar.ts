import { inArray } from "drizzle-orm";
import { today } from "#app/deadlines/today.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { occasions } from "#db/schema/occasions.ts";
import { type ReadEvent, readCalendar } from "./read-calendar.ts";

/** What would become of an event: taken, here already, or not readable (no date, no name, a name too long). */
export type FatedEvent = ReadEvent & { fate: "take" | "here" | "unreadable" };

export type LookedCalendar = { outcome: "looked"; events: FatedEvent[] } | { outcome: "refused"; issues: Issue[] };

export const calendarBytes = 1024 * 1024;

/** The dry run of an iCalendar file: its events of this year and the next, each with what would become of it. Nothing is written. */
export function lookAtCalendar(bytes: Buffer, by: Member): Promise<LookedCalendar> {
  return asMember(by, async (tx) => {
    const events = await fatedEvents(tx, bytes);
    if (!events) return { outcome: "refused", issues: [{ field: "file", key: "exposure.issues.notCalendar" }] };
    if (!events.length) return { outcome: "refused", issues: [{ field: "file", key: "exposure.issues.noEvents" }] };
    return { outcome: "looked", events };
  });
}

/** The same file gives the same events: the dry run and the taking ask this. Null: no iCalendar file. */
export async function fatedEvents(tx: Tx, bytes: Buffer): Promise<FatedEvent[] | null> {
  const year = Number((await today(tx)).slice(0, 4));
  const events = readCalendar(bytes.toString("utf8").replace(/^\ufeff/, ""), `${year}-01-01`, `${year + 1}-12-31`);
  if (!events?.length) return events && [];
  const uids = events.map(({ uid }) => uid);
  const known = await tx.select({ uid: occasions.uid }).from(occasions).where(inArray(occasions.uid, uids));
  const here = new Set(known.map(({ uid }) => uid));
  return events.map((event, place) => {
    const good = event.startsOn && event.endsOn && event.name.length >= 2 && event.name.length <= 60 && event.uid.length <= 300;
    const fate = !good ? "unreadable" : here.has(event.uid) || uids.indexOf(event.uid) < place ? "here" : "take";
    return { ...event, fate };
  });
}
