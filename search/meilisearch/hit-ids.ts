/** Ids among the hits; what is no id of a case is left out. */
export function hitIds(hits: Record<string, unknown>[]): string[] {
  return hits.map((hit) => String(hit.id)).filter((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id));
}
