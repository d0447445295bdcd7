import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { activity } from "#db/schema/activity.ts";
import { type ActivityRow, activityRows } from "./activity-row.ts";

/** What happened to one thing, oldest first. Ask only after the thing itself was seen. */
export function historyOf(tx: Tx, subject: { kind: string; id: string }): Promise<ActivityRow[]> {
  return activityRows(tx)
    .where(and(eq(activity.subjectKind, subject.kind), eq(activity.subjectId, subject.id)))
    .orderBy(asc(activity.seq));
}
