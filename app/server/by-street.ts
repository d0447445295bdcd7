import type { RequestHandler, ServerBuild } from "@remix-run/node";
import { partOfBuild } from "./part-of-build.ts";

/**
 * One handler for each street of the portal: /tip, /receipt, /en/staff… Remix tries an address against every route it has,
 * three times for a page; on one street that is soon done. What is on no known street, or written oddly, is left to the whole build.
 */
export function byStreet(build: ServerBuild, handlerOf: (build: ServerBuild) => RequestHandler): RequestHandler {
  const paths = Object.values(build.routes).flatMap(({ path }) => (isNamed(path) ? [path] : []));
  const streets = new Map<string, RequestHandler>();
  for (const street of new Set(paths.map(streetOf)))
    streets.set(street, handlerOf(partOfBuild(build, (_id, path) => !isNamed(path) || streetOf(path) === street)));
  const whole = handlerOf(build);
  return (request, context) => (streets.get(streetOf(new URL(request.url).pathname.slice(1))) ?? whole)(request, context);
}

/** "en/receipt" of "en/receipt/check". */
const streetOf = (path: string): string => /^(?:en\/)?[^/]*/.exec(path)?.[0] ?? "";

/** Layouts have no path of their own, and what is nowhere else is caught by a star: they belong to every street. */
const isNamed = (path: string | undefined): path is string => Boolean(path) && !path?.endsWith("*");
