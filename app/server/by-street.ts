import type { RequestHandler, ServerBuild } from "@remix-run/node";
import { partOfBuild } from "./part-of-build.ts";

/**
 * One handler for each house of the portal: /receipt, /submit/:draft/send, /en/staff… Remix tries an address against every route it
 * has, three times for a page; against the few that it can be, that is soon done. What is on no known street, or written oddly, is
 * left to the whole build.
 */
export function byStreet(build: ServerBuild, handlerOf: (build: ServerBuild) => RequestHandler): RequestHandler {
  const named = Object.values(build.routes).flatMap(({ id, path }) => (isNamed(path) ? [houseAt(id, path)] : []));
  const streets = new Map(named.map(({ street }) => [street, named.filter((house) => house.street === street)]));
  const whole = handlerOf(build);
  const handlers = new Map<string, RequestHandler>();
  return (request, context) => {
    const path = new URL(request.url).pathname.slice(1);
    const street = streets.get(streetOf(path));
    const steps = stepsOf(path);
    if (!street || !steps) return whole(request, context);
    const houses = street.filter((house) => canBe(house, steps)).map(({ id }) => id);
    const handler = handlers.get(houses.join()) ?? handlerOf(partOfBuild(build, (id, named) => !isNamed(named) || houses.includes(id)));
    handlers.set(houses.join(), handler);
    return handler(request, context);
  };
}

type House = { id: string; street: string; steps: string[] };

const houseAt = (id: string, path: string): House => ({
  ...{ id, street: streetOf(path) },
  steps: path.toLowerCase().replace(/\/$/, "").split("/"),
});

/** "en/receipt" of "en/receipt/check". */
const streetOf = (path: string): string => /^(?:en\/)?[^/]*/.exec(path)?.[0] ?? "";

/** An address as Remix reads it, step by step; null when it cannot be read, or has empty steps. */
function stepsOf(path: string): string[] | null {
  try {
    const steps = path
      .replace(/\/$/, "")
      .split("/")
      .map((step) => decodeURIComponent(step).toLowerCase());
    return steps.every(Boolean) ? steps : null;
  } catch {
    return null;
  }
}

const canBe = (house: House, steps: string[]): boolean =>
  house.steps.length === steps.length && house.steps.every((step, place) => step.startsWith(":") || step === steps[place]);

/** Layouts have no path of their own, and what is nowhere else is caught by a star: they belong to every house. */
const isNamed = (path: string | undefined): path is string => Boolean(path) && !path?.endsWith("*");
