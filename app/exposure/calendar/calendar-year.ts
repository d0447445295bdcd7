import { and, asc, gte, lt, sql } from "drizzle-orm";
import { today } from "#app/deadlines/today.ts";
import { dayState } from "#app/exposure/day-state.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { exposureDays } from "#db/schema/exposure.ts";
import { occasionsOf } from "./occasion-list.ts";

/** One year of occasions and days, each in its order; without a year, this one in Shanghai. Years a calendar knows only. */
export function calendarYear(asked: number | null, by: Member) {
  return asMember(by, async (tx) => {
    const day = await today(tx);
    const year = asked && asked >= 2000 && asked < 2100 ? asked : Number(day.slice(0, 4));
    const occasions = (await occasionsOf(tx, [year])).filter(({ startsOn }) => startsOn.startsWith(String(year)));
    return { year, today: day, occasions, days: await scheduledDays(tx, year, year) };
  });
}

/** Every exposure day whose minute falls into these years in Shanghai, the earliest first. */
export function scheduledDays(tx: Tx, from: number, to: number) {
  const { id, slug, title, releaseAt, audience } = exposureDays;
  const within = and(gte(releaseAt, new Date(`${from}-01-01T00:00:00+08:00`)), lt(releaseAt, new Date(`${to + 1}-01-01T00:00:00+08:00`)));
  const on = sql<string>`((${releaseAt} at time zone 'Asia/Shanghai')::date)::text`.as("on_day");
  return tx
    .select({ id, slug, title, releaseAt, audience, on, state: dayState.as("state") })
    .from(exposureDays)
    .where(within)
    .orderBy(asc(releaseAt));
}
