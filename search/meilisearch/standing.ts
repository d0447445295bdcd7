import { eq, ne, sql } from "drizzle-orm";
import { asClock } from "#db/client.server.ts";
import { meiliCases, searchSides } from "#db/schema/search.ts";
import type { IndexThere } from "./index-there.ts";

/**
 * Whether an index holds as many cases as it was told, and is not older than it was last seen, as one restored from a backup would be.
 * What was being told when somebody was interrupted may have been heard or not.
 */
export function isAsTold({ made, changed, documents }: IndexThere): Promise<boolean> {
  return asClock(async (tx) => {
    const [known] = await tx.select({ whole: searchSides.meiliWhole }).from(searchSides);
    // As it was left: nothing need be counted.
    if (known?.whole === seenAs({ made, changed })) return true;
    const [told] = await tx
      .select({ all: sql<number>`count(*)::int`, heard: sql<number>`count(*) filter (where ${meiliCases.contentHash} <> '')::int` })
      .from(meiliCases)
      .where(eq(meiliCases.made, made));
    const [seenMade, seenChanged] = known?.whole?.split(" ") ?? [];
    const isOlder = seenMade === made && Date.parse(changed) < Date.parse(seenChanged ?? "");
    return told !== undefined && told.heard <= documents && documents <= told.all && !isOlder;
  });
}

/** Lets the index of that name be asked, or nobody ask Meilisearch. */
export async function setWhole(there: IndexThere | null): Promise<void> {
  const meiliWhole = there && seenAs(there);
  await asClock((tx) => tx.update(searchSides).set({ meiliWhole }).where(sql`${searchSides.meiliWhole} is distinct from ${meiliWhole}`));
}

const seenAs = ({ made, changed }: { made: string; changed: string }): string => `${made} ${changed}`;

/** Of indexes that are no more, nothing need be known. */
export async function forgetAllBut(made: string): Promise<void> {
  await asClock((tx) => tx.delete(meiliCases).where(ne(meiliCases.made, made)));
}

export async function forgetTold(made: string): Promise<void> {
  await asClock((tx) => tx.delete(meiliCases).where(eq(meiliCases.made, made)));
}
