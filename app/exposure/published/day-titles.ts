import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";

/** The titles of those of these days that are out, the latest first: of the `chosen` ones, and of the others the latest `most`. */
export async function dayTitles(tx: Tx, slugs: string[], chosen: string[], most?: number): Promise<{ slug: string; title: string }[]> {
  const asked = [...new Set([...chosen, ...slugs])];
  if (asked.length === 0) return [];
  return tx.execute<{ slug: string; title: string }>(sql`
    select slug, title from (
      select slug, title, release_at from published_days where slug = any(${sql.param(asked)}::text[])
      order by slug = any(${sql.param(chosen)}::text[]) desc, release_at desc limit ${most === undefined ? null : chosen.length + most}::int) as shown
    order by release_at desc`);
}
