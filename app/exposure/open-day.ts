import { and, desc, eq, notExists, sql } from "drizzle-orm";
import { historyOf } from "#app/activity/history-of.ts";
import { caseState } from "#app/cases/case-state.ts";
import { may } from "#app/team/may.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { dayStops, exposureDays, exposureEntries } from "#db/schema/exposure.ts";
import { members } from "#db/schema/team.ts";
import { occasionNamed } from "./calendar/occasion-named.ts";
import { entriesOf } from "./day-entries.ts";
import { dayIssues } from "./day-issues.ts";
import { dayState } from "./day-state.ts";

/** A day with its cases in order, what stands in its way, and which cases could join it. */
export function openDay(slug: string, by: Member) {
  return asMember(by, async (tx) => {
    const [row] = await tx
      .select({ day: exposureDays, state: dayState.as("state") })
      .from(exposureDays)
      .where(eq(exposureDays.slug, slug));
    if (!row) return null;
    const { day, state } = row;
    const { number, title, theme, teaser, introduction, releaseAt, audience, audienceName, riskLevel, riskNote, riskAnswer } = day;
    const schedules = may(by, "exposure.schedule");
    const open = state === "draft" || state === "rehearsed";
    return {
      ...{ number, slug, title, theme, teaser, introduction, releaseAt, state, audience, audienceName },
      occasion: { value: day.occasion, ...(await occasionNamed(tx, day.occasion)) },
      risk: riskLevel ? { riskLevel, riskNote, riskAnswer } : null,
      stops: await stopsOf(tx, day.id),
      entries: await entriesOf(tx, day),
      issues: open || state === "armed" ? await dayIssues(tx, day) : [],
      candidates: schedules && open ? await candidates(tx) : [],
      history: await historyOf(tx, { kind: "day", id: day.id }),
      can: {
        edit: schedules && open,
        rehearse: schedules && open,
        arm: schedules && state === "rehearsed",
        disarm: schedules && state === "armed",
        hold: schedules && state === "armed",
        revert: may(by, "cases.withdraw") && state === "live",
        duplicate: schedules,
        share: schedules && (open || state === "armed"),
        industry: schedules && audience !== "public",
        /** A held case may leave any day, to be mended. */
        takeHeldOff: schedules,
      },
    };
  });
}

export type OpenDay = NonNullable<Awaited<ReturnType<typeof openDay>>>;

/** How often the whole day was stopped or taken back, by whom and why; the latest first. */
function stopsOf(tx: Tx, dayId: string) {
  const { kind, reason, at } = dayStops;
  return tx
    .select({ kind, reason, at, who: members.name })
    .from(dayStops)
    .innerJoin(members, eq(members.id, dayStops.memberId))
    .where(eq(dayStops.dayId, dayId))
    .orderBy(desc(at));
}

/** Cases on no day yet, approved or still in draft: whoever plans ahead may reserve a place. */
function candidates(tx: Tx) {
  const taken = tx.select({ one: sql`1` }).from(exposureEntries).where(eq(exposureEntries.caseId, cases.id));
  const free = and(notExists(taken), sql`${caseState} in ('draft', 'reviewing', 'approved')`);
  return tx.select({ number: cases.number, title: cases.title }).from(cases).where(free).orderBy(cases.title).limit(200);
}
