import { count, desc, eq, sql } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { exposureDays, exposureEntries } from "#db/schema/exposure.ts";
import { members } from "#db/schema/team.ts";
import { type CaseState, caseState, caseStates } from "./case-state.ts";

const perPage = 40;

/** Cases by state, the last touched first, with how many stand in each state. */
export function caseList(by: Member, { state, page }: { state: CaseState | null; page: number }) {
  return asMember(by, async (tx) => {
    const where = state ? sql`${caseState} = ${state}` : undefined;
    const counted = await tx
      .select({ state: caseState.as("state"), n: count() })
      .from(cases)
      .groupBy(sql`1`);
    const counts = Object.fromEntries(caseStates.map((name) => [name, counted.find((row) => row.state === name)?.n ?? 0])) as Record<
      CaseState,
      number
    >;
    const total = state ? counts[state] : counted.reduce((sum, row) => sum + row.n, 0);
    const pages = Math.max(1, Math.ceil(total / perPage));
    const here = Math.min(Math.max(1, page), pages);
    const rows = await tx
      .select({
        number: cases.number,
        title: cases.title,
        topic: cases.topicSlug,
        state: caseState.as("state"),
        author: members.name,
        updatedAt: cases.updatedAt,
        day: { slug: exposureDays.slug, title: exposureDays.title, releaseAt: exposureDays.releaseAt },
      })
      .from(cases)
      .innerJoin(members, eq(members.id, cases.authorId))
      .leftJoin(exposureEntries, eq(exposureEntries.caseId, cases.id))
      .leftJoin(exposureDays, eq(exposureDays.id, exposureEntries.dayId))
      .where(where)
      .orderBy(desc(cases.updatedAt), desc(cases.number))
      .limit(perPage)
      .offset((here - 1) * perPage);
    return { rows, counts, total, page: here, pages };
  });
}
