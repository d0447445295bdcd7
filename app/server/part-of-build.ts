import type { ServerBuild } from "@remix-run/node";

/** The same build with fewer routes: those that `keeps` says yes to. */
export function partOfBuild(build: ServerBuild, keeps: (id: string, path: string | undefined) => boolean): ServerBuild {
  const routes = Object.fromEntries(Object.entries(build.routes).filter(([id, { path }]) => keeps(id, path)));
  const known = Object.fromEntries(Object.entries(build.assets.routes).filter(([id]) => id in routes));
  return { ...build, routes, assets: { ...build.assets, routes: known } };
}
