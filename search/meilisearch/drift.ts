import type { Meilisearch } from "meilisearch";
import { asClock } from "#db/client.server.ts";
import { meilisearchToFill } from "./client.ts";
import { done } from "./done.ts";
import { indexSettings } from "./index-settings.ts";
import { situation } from "./situation.ts";

/**
 * The names of the settings in which the server's index differs from those in code (search/meilisearch/index-settings.ts); null when
 * there is no server, or it does not answer. The next refresh puts them right.
 */
export async function settingsDrift(): Promise<string[] | null> {
  const client = meilisearchToFill();
  if (!client) return null;
  const { index } = await asClock(situation);
  return driftOf(client, index).catch(() => null);
}

/** The same of one index. Throws what the client throws. */
export async function driftOf(client: Meilisearch, uid: string): Promise<string[]> {
  const there: Record<string, unknown> = { ...(await client.index(uid).getSettings()) };
  return Object.entries(indexSettings).flatMap(([name, wanted]) => (fits(inOrder(name, wanted), inOrder(name, there[name])) ? [] : [name]));
}

/** Gives an index the settings in code, if it has others. False when its cases were told in other words, which no settings put right. */
export async function keepSettings(client: Meilisearch, uid: string): Promise<boolean> {
  const drift = await driftOf(client, uid);
  if (drift.some((name) => toldIn.includes(name))) return false;
  if (drift.length) await done(client, client.index(uid).updateSettings(indexSettings));
  return true;
}

/** Settings that came with another way to write documents (token.ts): told one by one, old ones and new would be asked side by side, and only half found. */
const toldIn = ["proximityPrecision"];

/** Lists whose order says nothing come back sorted. */
const inOrder = (name: string, value: unknown): unknown =>
  Array.isArray(value) && ["sortableAttributes", "displayedAttributes", "stopWords", "dictionary"].includes(name)
    ? [...value].sort()
    : value;

/** What is wanted is there; what is not named may be anything. */
function fits(wanted: unknown, there: unknown): boolean {
  if (Array.isArray(wanted))
    return Array.isArray(there) && there.length === wanted.length && wanted.every((one, place) => fits(one, there[place]));
  if (typeof wanted !== "object" || wanted === null) return wanted === there;
  if (typeof there !== "object" || there === null) return false;
  const found: Record<string, unknown> = { ...there };
  return Object.entries(wanted).every(([name, one]) => fits(one, found[name]));
}
