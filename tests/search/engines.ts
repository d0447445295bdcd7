import { Meilisearch } from "meilisearch";
import { afterAll, inject } from "vitest";
import type { SearchEngine } from "#search/engine.ts";
import { meilisearchEngine } from "#search/meilisearch/find.ts";
import type { Common } from "#search/postgres/common-lexemes.ts";
import { builtIn, builtInEngine } from "#search/postgres/engine.ts";

const server = inject("meilisearch");
if (!server && process.env.CI) throw new Error("CI must have the Meilisearch binary");

/** Meilisearch with time enough on a machine that is busy with other tests. */
export const patient = (more: { handedOver?: number } = {}): SearchEngine => meilisearchEngine({ patience: 15_000, ...more });

/** The built-in engine as if every word stood in three quarters of so many cases: it walks to its answers, by years or by months. */
const walking = (all: number): SearchEngine => {
  const entries = Object.assign(new Map<string, number>(), { get: () => 0.75 * all });
  const common: Omit<Common, "codes"> = { entries, unlisted: all, all };
  return builtInEngine({ common: (_tx, { codes }) => Promise.resolve({ ...common, codes }) });
};

/** Both engines, the built-in one also as it goes about what is common, and Meilisearch once more as it counts by itself when there are too many answers to hand over. */
export const engines: [name: string, engine: SearchEngine | null][] = [
  ["the built-in engine", builtIn],
  ["the built-in engine by years", walking(400_000)],
  ["the built-in engine by months", walking(1e12)],
  [server ? "Meilisearch" : "no Meilisearch binary", server ? patient() : null],
  [server ? "Meilisearch counting by itself" : "no Meilisearch binary (2)", server ? patient({ handedOver: 0 }) : null],
];

export const hasMeilisearch = server !== null;

/** Points this file's portal to the shared server. */
export function useMeilisearch(): void {
  if (!server) return;
  process.env.MEILI_URL = server.url;
  process.env.MEILI_KEY = server.key;
  process.env.MEILI_ADMIN_KEY = server.adminKey;
}

/** The server is shared and stays: each file takes its index with it. */
afterAll(async () => {
  if (!server) return;
  const database = new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);
  const client = new Meilisearch({ host: server.url, apiKey: server.adminKey });
  for (const uid of [`cases_${database}`, `cases_${database}-next`]) await client.deleteIndex(uid).waitTask({ timeout: 20_000 });
});
