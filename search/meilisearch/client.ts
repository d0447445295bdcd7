import { Meilisearch } from "meilisearch";
import { meilisearchSettings } from "#search/settings.ts";

let known: { url: string; key: string; client: Meilisearch } | null = null;

/** The configured server's client; null when there is none. */
export function meilisearch(): Meilisearch | null {
  const settings = meilisearchSettings();
  if (!settings) return null;
  const { url, key } = settings;
  if (known?.url !== url || known.key !== key) known = { url, key, client: new Meilisearch({ host: url, apiKey: key }) };
  return known.client;
}

/** Meilisearch did not answer, not in time or not well: somebody else has to. */
export class MeilisearchAway extends Error {}

export async function asked<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    throw new MeilisearchAway("Meilisearch did not answer", { cause });
  }
}
