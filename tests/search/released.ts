import { beforeAll } from "vitest";
import { asCitizen } from "#db/client.server.ts";
import { asOwner } from "#db/owner.server.ts";
import type { CaseHits, SearchEngine } from "#search/engine.ts";
import { learnSearchWords } from "#search/learn-words.ts";
import { refreshSearch } from "#search/refresh.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { releaseDay, writeCase } from "./cases.ts";
import { useMeilisearch } from "./engines.ts";

/** A case in short: its name in the test, topic, township, operator, title, violation, lead and fine. */
export type Told = Parameters<typeof writeCase>[1];

type Ask = (engine: SearchEngine | null | undefined, text: string) => Promise<CaseHits & { found: string[] }>;

/** These cases, public in both indexes on one day in this order; asked, an engine answers with their names in the test. */
export function released(told: Told[]): Ask {
  const database = freshDatabase();
  const keys = new Map<string, string>();
  beforeAll(async () => {
    useMeilisearch();
    await asOwner(database.url, async (tx) => {
      for (const [place, one] of told.entries()) keys.set(await writeCase(tx, one, place), one[0]);
      await releaseDay(tx, "a-day", "2026-01-01T00:00:00Z", [...keys.keys()]);
    });
    await refreshSearch();
    await learnSearchWords();
  }, 60_000);
  return async (engine, text) => {
    if (!engine) throw new Error("no engine");
    const hits = await asCitizen((tx) => engine.find({ text, filters: {}, sort: "relevance", page: 1, perPage: 20 }, tx));
    return { ...hits, found: hits.ids.map((id) => keys.get(id) ?? id) };
  };
}
