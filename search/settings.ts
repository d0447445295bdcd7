/** Where Meilisearch is, when there is one. Read at every use: a test may point elsewhere. */
export function meilisearchSettings(): { url: string; key: string } | null {
  const url = process.env.MEILI_URL;
  return url ? { url, key: process.env.MEILI_KEY ?? "" } : null;
}
