import { setTimeout as wait } from "node:timers/promises";
import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import type { SearchEngine } from "./engine.ts";
import { settingsDrift } from "./meilisearch/drift.ts";
import { isResting } from "./meilisearch/rest.ts";
import { recipesByTopic, wordsOfTopics } from "./recipe.ts";
import { meilisearchSettings } from "./settings.ts";

/** Who answers: the built-in engine because there is no other, Meilisearch, or the built-in one while that is filled, rests or is away. */
export type Answering = "builtIn" | "meilisearch" | "filling" | "resting" | "away";

/** Who answers the next question in this process; a Meilisearch that does not say within 800 ms that it is well is away. */
export async function answering(tx: Tx): Promise<Answering> {
  const settings = meilisearchSettings();
  if (!settings) return "builtIn";
  if (isResting()) return "resting";
  const well = await fetch(new URL("/health", settings.url), { signal: AbortSignal.timeout(800) }).then(
    (response) => response.ok,
    () => false,
  );
  if (!well) return "away";
  const [standing] = await tx.execute<{ whole: boolean }>(sql`select whole from meili_standing`);
  return standing?.whole ? "meilisearch" : "filling";
}

/** The built-in index always is; Meilisearch's where there is one. */
export const indexesInUse = (): SearchEngine["name"][] => (meilisearchSettings() ? ["postgres", "meilisearch"] : ["postgres"]);

/** What the entries of an index are made from today besides the case, by topic, as its refresh compares it. */
export const indexRecipes = async (tx: Tx, index: SearchEngine["name"]): Promise<string> => recipesByTopic(await wordsOfTopics(tx), index);

/** Settings of Meilisearch that are not those in code, by name; null when there is none, it does not say within two seconds, or this process may not ask. */
export const drifted = (): Promise<string[] | null> => Promise.race([settingsDrift().catch(() => null), wait(2000, null, { ref: false })]);
