import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";

/** The titles of those of these days that are out, the latest first. */
export async function dayTitles(tx: Tx, slugs: string[]): Promise<{ slug: string; title: string }[]> {
  if (slugs.length === 0) return [];
  return tx.execute<{ slug: string; title: string }>(
    sql`select slug, title from published_days where slug = any(${sql.param(slugs)}::text[]) order by release_at desc`,
  );
}
