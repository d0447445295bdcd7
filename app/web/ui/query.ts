export type Query = Record<string, string | readonly string[] | undefined>;

/** An address with a query: empty values are left out, lists are repeated. */
export function addressWith(path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of typeof value === "string" ? [value] : (value ?? [])) if (one) search.append(name, one);
  }
  return search.size ? `${path}?${search}` : path;
}
