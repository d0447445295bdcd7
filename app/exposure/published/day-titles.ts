import { desc, inArray } from "drizzle-orm";
import { asCitizen } from "#db/client.server.ts";
import { publishedDays } from "#db/schema/exposure.ts";

/** The titles of those of these days that are out, the latest first. */
export async function dayTitles(slugs: string[]): Promise<{ slug: string; title: string }[]> {
  if (slugs.length === 0) return [];
  const { slug, title, releaseAt } = publishedDays;
  return asCitizen((tx) => tx.select({ slug, title }).from(publishedDays).where(inArray(slug, slugs)).orderBy(desc(releaseAt)));
}
