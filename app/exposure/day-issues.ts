import { asc, eq } from "drizzle-orm";
import { caseState } from "#app/cases/case-state.ts";
import { allowedWords } from "#app/cases/redaction/allowed-words.ts";
import { redactionWarnings } from "#app/cases/redaction-warnings.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Tx } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { exposureEntries, exposureHolds } from "#db/schema/exposure.ts";
import type { Day } from "./change-day.ts";
import { hasPassed } from "./read-day.ts";

/** The cases of a day in order, each with what still stands in its way. */
export async function entriesOf(tx: Tx, day: Day) {
  const rows = await tx
    .select({ known: cases, position: exposureEntries.position, state: caseState.as("state"), held: exposureHolds.reason })
    .from(exposureEntries)
    .innerJoin(cases, eq(cases.id, exposureEntries.caseId))
    .leftJoin(exposureHolds, eq(exposureHolds.caseId, cases.id))
    .where(eq(exposureEntries.dayId, day.id))
    .orderBy(asc(exposureEntries.position));
  const allowed = await allowedWords(
    tx,
    rows.map(({ known }) => known.id),
  );
  return rows.map(({ known, position, state, held }) => {
    const { number, title } = known;
    const issues: Issue[] = [];
    if (state === "draft" || state === "reviewing") issues.push({ field: number, key: "exposure.issues.notApproved" });
    if (state === "expired" || state === "withdrawn") issues.push({ field: number, key: "exposure.issues.notPublishable" });
    if (redactionWarnings(known).some(({ facts }) => !allowed.has(`${known.id} ${facts?.hit}`)))
      issues.push({ field: number, key: "exposure.issues.personalData" });
    return { number, title, position, state, held, issues };
  });
}

/** All that keeps a day from being armed: its cases, its minute. */
export async function dayIssues(tx: Tx, day: Day): Promise<Issue[]> {
  const entries = await entriesOf(tx, day);
  const issues: Issue[] = entries.flatMap((entry) =>
    entry.issues.map((issue) => ({ ...issue, facts: { number: entry.number, title: entry.title } })),
  );
  if (!entries.length) issues.unshift({ field: "case", key: "exposure.issues.noCases" });
  if (!day.armedAt && (await hasPassed(tx, day.releaseAt))) issues.unshift({ field: "releaseAt", key: "exposure.issues.past" });
  return issues;
}
