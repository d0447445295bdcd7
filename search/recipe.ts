import { createHash } from "node:crypto";
import type { Tx } from "#db/client.server.ts";
import { topics } from "#db/schema/plans.ts";
import { dictionary } from "./dictionary.ts";
import type { SearchEngine } from "./engine.ts";
import { stopWords } from "./stop-words.ts";
import { synonyms } from "./synonyms.ts";

/** Raise it when texts are cut or put together in another way; every case is then indexed anew by itself. */
const edition = 12;

/** The same of what Meilisearch alone is told. Words it cannot be asked for beside the old ones need a fresh index (meilisearch/drift.ts). */
const toldEdition = 2;

/** What an index entry is made from besides the case: our words and the topic's. */
export function recipeFor(topicWords: string[], index: SearchEngine["name"] = "postgres"): Buffer {
  const made = [edition, dictionary, [...stopWords], synonyms, topicWords, ...(index === "meilisearch" ? [toldEdition] : [])];
  return createHash("sha256").update(JSON.stringify(made)).digest();
}

/** Each topic's words, its name first, by slug. */
export async function wordsOfTopics(tx: Tx): Promise<Map<string, string[]>> {
  const rows = await tx.select({ slug: topics.slug, zh: topics.zh, synonyms: topics.synonyms }).from(topics);
  return new Map(rows.map((row) => [row.slug, [row.zh, ...row.synonyms]]));
}

/** Recipes by topic as one JSON value, so that the database can tell which entries are made from another. */
export function recipesByTopic(words: Map<string, string[]>, index: SearchEngine["name"] = "postgres"): string {
  return JSON.stringify(Object.fromEntries([...words].map(([slug, own]) => [slug, recipeFor(own, index).toString("hex")])));
}
