import { MeilisearchAway } from "./client.ts";

/** Ids among the hits; what is no id of a case is left out. */
export function hitIds(hits: Record<string, unknown>[]): string[] {
  if (!Array.isArray(hits)) throw new MeilisearchAway("what answered is no Meilisearch");
  return hits.map((hit) => String(hit.id)).filter((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id));
}
