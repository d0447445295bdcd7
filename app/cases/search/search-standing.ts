import { sql } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember, errorCode } from "#db/client.server.ts";
import type { SearchEngine } from "#search/engine.ts";
import { type Answering, answering, drifted, indexesInUse, indexRecipes } from "#search/standing.ts";

export type IndexStanding = {
  index: SearchEngine["name"];
  /** How many cases are published, and how many of the index's entries answer. */
  published: number;
  entries: number;
  /** Public for more than a minute and not in the index, and since when the first of them. */
  missing: number;
  missingSince: Date | null;
  /** In the index and not public any more; nobody sees them, for every answer is read again through the view. */
  extra: number;
  /** Made from another text or recipe than today's; since when the first text is another. */
  stale: number;
  staleSince: Date | null;
  /** When Meilisearch was last told something. */
  toldAt: Date | null;
};

type Standing = { index: SearchEngine["name"]; standing: IndexStanding | null };

/**
 * Who answers now, which settings are not those in code, and how each index in use stands beside what is published: null when that was not
 * counted within two seconds.
 */
export async function searchStanding(by: Member): Promise<{ engine: Answering; drift: string[] | null; indexes: Standing[] }> {
  const [engine, drift, indexes] = await Promise.all([asMember(by, answering), drifted(), indexStandings(by)]);
  return { engine, drift, indexes };
}

/** The second half of it, which asks nobody but the database. */
export const indexStandings = (by: Member): Promise<Standing[]> =>
  Promise.all(indexesInUse().map(async (index) => ({ index, standing: await standingOf(by, index) })));

/** Whether a search may miss something, or count what has left. */
export const isBehind = ({ missing, extra, stale }: IndexStanding): boolean => missing + extra + stale > 0;

async function standingOf(by: Member, index: SearchEngine["name"]): Promise<IndexStanding | null> {
  try {
    return await asMember(by, async (tx) => {
      await tx.execute(sql`select set_config('statement_timeout', '2s', true)`);
      const recipes = await indexRecipes(tx, index);
      const [row] = await tx.execute<Counted>(sql`select published, entries, missing, extra, stale,
        missing_since::text, stale_since::text, told_at::text from search_standing(${index}, ${recipes}::jsonb)`);
      if (!row) throw new Error("the database did not say how the index stands");
      const { missing_since, stale_since, told_at, ...counts } = row;
      return { index, ...counts, missingSince: moment(missing_since), staleSince: moment(stale_since), toldAt: moment(told_at) };
    });
  } catch (error) {
    if (errorCode(error) === cancelled) return null;
    throw error;
  }
}

const cancelled = "57014";

type Counted = Pick<IndexStanding, "published" | "entries" | "missing" | "extra" | "stale"> & {
  missing_since: string | null;
  stale_since: string | null;
  told_at: string | null;
};

const moment = (text: string | null): Date | null => (text ? new Date(text) : null);
