import { count, desc } from "drizzle-orm";
import { asMember } from "#db/client.server.ts";
import { activity } from "#db/schema/activity.ts";
import { type ActivityRow, activityRows } from "./activity-row.ts";

const perPage = 50;

/** The whole record, newest first. Pages count from 1. */
export function activityPage(by: { id: string }, page: number): Promise<{ rows: ActivityRow[]; pages: number }> {
  return asMember(by, async (tx) => {
    const [all] = await tx.select({ n: count() }).from(activity);
    const rows = await activityRows(tx)
      .orderBy(desc(activity.seq))
      .limit(perPage)
      .offset((Math.max(1, page) - 1) * perPage);
    return { rows, pages: Math.max(1, Math.ceil((all?.n ?? 0) / perPage)) };
  });
}
