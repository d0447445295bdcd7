import { type Meilisearch, MeilisearchApiError } from "meilisearch";

/** An index as the server has it. It is known by the moment it was made at: names are exchanged. */
export type IndexThere = { uid: string; made: string; changed: string; documents: number };

/** The index of that name; null when there is none. */
export async function indexThere(client: Meilisearch, uid: string): Promise<IndexThere | null> {
  try {
    const { createdAt, updatedAt } = await client.getRawIndex(uid);
    const { numberOfDocuments } = await client.index(uid).getStats();
    return { uid, made: String(createdAt), changed: String(updatedAt), documents: numberOfDocuments };
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === "index_not_found") return null;
    throw error;
  }
}
