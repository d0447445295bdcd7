import { isNull, sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { calendarDays, calendarYears, deadlineRules } from "#db/schema/deadlines.ts";
import { retentionRules } from "#db/schema/identity.ts";
import { topics, topicTerms as topicTermRows } from "#db/schema/plans.ts";
import * as calendar from "./calendar.ts";
import { deadlineRules as rules } from "./deadline-rules.ts";
import { retentionRules as retention } from "./retention-rules.ts";
import { topicDuties } from "./topic-duties.ts";
import { topicTerms } from "./topic-terms.ts";
import { topics as topicWords } from "./topics.ts";

/** What every bureau starts with: time limits, this year's calendar, the topics. What a bureau has changed stays as it is. */
export async function loadReference(tx: Tx): Promise<void> {
  await tx
    .insert(deadlineRules)
    .values([...rules])
    .onConflictDoNothing();
  await tx
    .insert(retentionRules)
    .values([...retention])
    .onConflictDoNothing();
  await tx.insert(calendarYears).values(calendar.calendarYears).onConflictDoNothing();
  await tx.insert(calendarDays).values(calendar.calendarDays).onConflictDoNothing();
  await tx
    .insert(topics)
    .values(topicWords.map((topic, position) => ({ ...topic, position, duty: topicDuties.get(topic.slug) ?? null })))
    .onConflictDoUpdate({ target: topics.slug, set: { duty: sql`excluded.duty` }, setWhere: isNull(topics.duty) });
  const terms = topicTerms.map(({ slug: topicSlug, word, weight }) => ({ topicSlug, word, weight }));
  for (let from = 0; from < terms.length; from += 1000)
    await tx
      .insert(topicTermRows)
      .values(terms.slice(from, from + 1000))
      .onConflictDoNothing();
}
