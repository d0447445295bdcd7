import { count, desc } from "drizzle-orm";
import { asMember } from "#db/client.server.ts";
import { activity } from "#db/schema/activity.ts";
import { type ActivityRow, activityRows } from "./activity-row.ts";

const perPage = 50;

/** The whole record, newest first. Pages count from 1; one beyond the last is the last. */
export function activityPage(by: { id: string }, page: number): Promise<{ rows: ActivityRow[]; page: number; pages: number }> {
  return asMember(by, async (tx) => {
    const [all] = await tx.select({ n: count() }).from(activity);
    const pages = Math.max(1, Math.ceil((all?.n ?? 0) / perPage));
    const here = Math.min(Math.max(1, page), pages);
    const rows = await activityRows(tx)
      .orderBy(desc(activity.seq))
      .limit(perPage)
      .offset((here - 1) * perPage);
    return { rows, page: here, pages };
  });
}
