import { eq } from "drizzle-orm";
import { today } from "#app/deadlines/today.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Tx } from "#db/client.server.ts";
import { publishedCases } from "#db/schema/published-cases.ts";

/** A case that is public, for what comes after; and the fault of a day ("YYYY-MM-DD") before it came out or after today. */
export async function followedUp(tx: Tx, number: string, field: string, on: string): Promise<{ id: string; issues: Issue[] } | null> {
  const [known] = await tx
    .select({ id: publishedCases.id, releaseAt: publishedCases.releaseAt })
    .from(publishedCases)
    .where(eq(publishedCases.number, number));
  if (!known) return null;
  const since = new Date(known.releaseAt.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  const wrong = on && (on < since || on > (await today(tx)));
  return { id: known.id, issues: wrong ? [{ field, key: "cases.issues.followUpDay", facts: { since } }] : [] };
}
