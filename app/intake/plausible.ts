import { sql } from "drizzle-orm";
import type { Issue } from "#app/i18n/keys.ts";
import type { Tx } from "#db/client.server.ts";
import { topics } from "#db/schema/plans.ts";

/** What a form alone cannot know: what day it is in Shanghai by the database's clock, "YYYY-MM-DD", and the topics there are, by slug. */
export type Known = { today: string; topics: string[] };

export async function knownNow(tx: Tx): Promise<Known> {
  const [known] = await tx.execute<Known>(sql`
    select ((statement_timestamp() at time zone 'Asia/Shanghai')::date)::text as today, array(select ${topics.slug} from ${topics}) as topics`);
  if (!known) throw new Error("the database did not say what day it is");
  return known;
}

/** What no day and no plan allows. */
export function implausible(typed: Record<string, string>, known: Known): Issue[] {
  const issues: Issue[] = [];
  if (typed.topic && !known.topics.includes(typed.topic)) issues.push({ field: "topic", key: "intake.issues.topic" });
  if (typed.happenedOn && typed.happenedOn > known.today) issues.push({ field: "happenedOn", key: "intake.issues.future" });
  return issues;
}
