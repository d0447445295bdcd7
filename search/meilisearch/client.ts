import { Meilisearch } from "meilisearch";
import { meilisearchSettings } from "#search/settings.ts";

const known = new Map<string, Meilisearch>();

/** The configured server's client for whoever searches; null when there is no server. Its key can do nothing else. */
export function meilisearch(): Meilisearch | null {
  const settings = meilisearchSettings();
  return settings && clientFor(settings.url, settings.key);
}

/** The client that fills indexes: for the clock and the owner's commands. A server that hangs keeps neither of them for long. */
export function meilisearchToFill(): Meilisearch | null {
  const settings = meilisearchSettings();
  return settings && clientFor(settings.url, settings.adminKey, 30_000);
}

/** A packed answer comes in two parts, of which the second waits 40 ms for somebody to say that the first has come. */
const unpacked = { headers: { "accept-encoding": "identity" } };

/** `timeout`: milliseconds for each request; whoever searches says for each how long it may take. */
function clientFor(host: string, apiKey: string, timeout = 0): Meilisearch {
  const name = `${host} ${apiKey} ${timeout}`;
  const client = known.get(name) ?? new Meilisearch({ host, apiKey, requestInit: unpacked, ...(timeout && { timeout }) });
  known.set(name, client);
  return client;
}

/** Meilisearch did not answer, not in time or not well: somebody else has to. */
export class MeilisearchAway extends Error {}

/** Its index is missing, or not what it was told to be: somebody else answers until the clock has put that right. */
export class MeilisearchBehind extends MeilisearchAway {}

export async function asked<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    throw new MeilisearchAway("Meilisearch did not answer", { cause });
  }
}
