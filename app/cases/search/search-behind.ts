import { settings } from "#app/settings.server.ts";
import type { Member } from "#app/team/member.ts";
import type { SearchEngine } from "#search/engine.ts";
import { indexStandings, isBehind } from "./search-standing.ts";

/** An index that is behind: how many cases are concerned, and when the first that is missing was published. */
export type Behind = { index: SearchEngine["name"]; cases: number; firstOut: Date | null };

let known: { at: number; database: string; behind: Behind[] } | null = null;

/** Which indexes are behind what is published; counted at most every `keptSeconds` in a process, for it stands on many pages. */
export async function searchBehind(by: Member, keptSeconds = 15): Promise<Behind[]> {
  const database = settings.databaseUrl;
  if (known?.database === database && performance.now() - known.at < keptSeconds * 1000) return known.behind;
  const all = await indexStandings(by);
  const behind = all.flatMap(({ standing }) =>
    standing && isBehind(standing)
      ? [
          {
            index: standing.index,
            cases: standing.missing + standing.extra + standing.stale,
            firstOut: standing.missingSince,
          },
        ]
      : [],
  );
  known = { at: performance.now(), database, behind };
  return behind;
}
