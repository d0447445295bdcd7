import { desc, sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { publishedDays } from "#db/schema/published-days.ts";

/** The titles of those of these days that are out, the latest first. */
export async function dayTitles(tx: Tx, slugs: string[]): Promise<{ slug: string; title: string }[]> {
  if (slugs.length === 0) return [];
  const { slug, title, releaseAt } = publishedDays;
  const named = sql`${slug} = any(${sql.param(slugs)}::text[])`;
  return tx.select({ slug, title }).from(publishedDays).where(named).orderBy(desc(releaseAt));
}
