import { eq, getTableColumns } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { activity } from "#db/schema/activity.ts";
import { members } from "#db/schema/team.ts";
import type { ActivityFacts } from "./record.ts";

export type ActivityRow = {
  seq: number;
  at: Date;
  /** The member's name; null for a citizen and for the clock. */
  who: string | null;
  actor: "member" | "citizen" | "clock";
  verb: string;
  subjectKind: string;
  subjectId: string;
  facts: ActivityFacts;
};

/** The record with names beside it; narrowed and ordered by whoever asks. */
export function activityRows(tx: Tx) {
  const { seq, at, actor, verb, subjectKind, subjectId, facts } = getTableColumns(activity);
  return tx
    .select({ seq, at, who: members.name, actor, verb, subjectKind, subjectId, facts })
    .from(activity)
    .leftJoin(members, eq(members.id, activity.memberId))
    .$dynamic();
}
