import type { ServerBuild } from "@remix-run/node";

export type Known = Record<string, string[]>;

export type Address = { id: string; pattern: string; path: string };

/**
 * Every address of the build, its parameters filled with what really exists: the best guess anybody could make. Each page also
 * has a twin that gives its data alone.
 */
export function addressesOf(build: ServerBuild, known: Known, staff: boolean): Address[] {
  return Object.values(build.routes)
    .flatMap((route) => (route && route.id !== "root" ? [route.id] : []))
    .filter((id) => /(^|\/)web\/staff\//.test(id) === staff)
    .flatMap((id) => {
      const pattern = `/${pathOf(build, id)}`;
      return filled(pattern, known).map((path) => ({ id, pattern: pattern.replace(/^\/en(?=\/|$)/, "") || "/", path }));
    });
}

/** The page and its twin; the data of a page are the same in both languages. */
export const knocksOn = ({ id, path }: Address): string[] =>
  id.startsWith("en/") ? [path] : [path, `${path}?_data=${encodeURIComponent(id)}`];

function pathOf(build: ServerBuild, id: string): string {
  const parts: string[] = [];
  for (let route = build.routes[id]; route; route = route.parentId ? build.routes[route.parentId] : undefined)
    if (route.path) parts.unshift(route.path);
  return parts.join("/").replace(/\/$/, "");
}

function filled(pattern: string, known: Known): string[] {
  const [whole, name = ""] = /:(\w+)|\*/.exec(pattern) ?? [];
  if (!whole) return [pattern];
  const values = whole === "*" ? ["nothing-here"] : (known[name] ?? ["x"]);
  return values.flatMap((value) => filled(pattern.replace(whole, value), known));
}
