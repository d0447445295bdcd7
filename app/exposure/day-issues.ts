import type { Issue } from "#app/i18n/keys.ts";
import type { Tx } from "#db/client.server.ts";
import type { Day } from "./change-day.ts";
import { entriesOf } from "./day-entries.ts";
import { dayWarnings } from "./day-words.ts";
import { hasPassed } from "./read-day.ts";

/** All that keeps a day from being armed: its words, its cases, its minute, and what the public may make of it. */
export async function dayIssues(tx: Tx, day: Day): Promise<Issue[]> {
  const entries = await entriesOf(tx, day);
  const issues: Issue[] = entries.flatMap((entry) =>
    entry.issues.map((issue) => ({ ...issue, facts: { number: entry.number, title: entry.title } })),
  );
  issues.unshift(...dayWarnings(day));
  if (!entries.length) issues.unshift({ field: "case", key: "exposure.issues.noCases" });
  if (!day.riskLevel) issues.unshift({ field: "risk", key: "exposure.issues.noRisk" });
  if (!day.armedAt && (await hasPassed(tx, day.releaseAt))) issues.unshift({ field: "releaseAt", key: "exposure.issues.past" });
  return issues;
}
