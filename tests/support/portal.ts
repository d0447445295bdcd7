import { createRequestHandler, type ServerBuild } from "@remix-run/node";

// The real build, as it is served; run.mjs has made it. Its name is kept from the type checker, which reads sources only.
const built = "../../build/server/index.js";

type Portal = { pages: ServerBuild; behindDoors: (build: ServerBuild, doors: ("public" | "staff" | "jobs")[]) => ServerBuild };

const { pages, behindDoors } = (await import(built)) as Portal;

export { behindDoors, pages };

export const host = "http://localhost";

/** Asks the portal as a browser would, without a network between. */
export const knock = createRequestHandler(pages, "production");

export const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => knock(new Request(host + path, { headers }));

export const post = (path: string, fields: Record<string, string>): Promise<Response> =>
  knock(new Request(host + path, { method: "POST", body: new URLSearchParams(fields) }));

/** For what walks over HTTP: without a network there is no host to compare an origin with. */
export function ask(request: Request): Promise<Response> {
  request.headers.delete("Origin");
  return knock(request);
}
