/**
 * Where Meilisearch is, when there is one, and the keys to it: one that searches, and one that fills, for the clock and the owner's
 * commands. Read at every use: a test may point elsewhere.
 */
export function meilisearchSettings(): { url: string; key: string; adminKey: string } | null {
  const url = process.env.MEILI_URL;
  const key = process.env.MEILI_KEY ?? "";
  return url ? { url, key, adminKey: process.env.MEILI_ADMIN_KEY || key } : null;
}
