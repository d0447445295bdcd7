import { defer } from "@remix-run/node";

/**
 * What a loader gives to its own page, as it is. `json` would have it written out, read in, and written out once more for a script that
 * no page of ours has. Nothing in it is late, so nothing is deferred; and where the framework writes it down after all, it finds nothing.
 */
export function handOver<Data extends Record<string, unknown>>(data: Data, headers: HeadersInit = {}) {
  const handed = defer(data, { headers });
  Object.defineProperty(handed.data, "toJSON", { value: () => null });
  return handed;
}
