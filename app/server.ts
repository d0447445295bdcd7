import { createServer, type Server } from "node:http";
import path from "node:path";
import * as build from "virtual:remix/server-build";
import { createRequestHandler } from "@remix-run/node";
import sirv from "sirv";
import { officeHours } from "#app/deadlines/office-hours.ts";
import { theStore } from "#app/evidence/store.ts";
import { nameBureau } from "#app/i18n/dictionary.ts";
import { openBureau } from "#app/team/open-bureau.ts";
import { closePools } from "#db/client.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { startClock } from "./jobs/worker.ts";
import { answerNode } from "./server/answer-node.ts";
import { behindDoors } from "./server/behind-doors.ts";
import { byStreet } from "./server/by-street.ts";
import { prepareDatabase } from "./server/prepare-database.ts";
import { settings } from "./settings.server.ts";

type Middleware = (request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, next: () => void) => void;

export type Served = {
  address: string;
  members: { username: string; name: string; role: string; password: string }[] | null;
  database: string;
  search: string;
  close: () => Promise<void>;
};

/** Ten thousand Chinese characters in an address, nine bytes each, are a question like any other; more is refused before anybody reads it. */
const longestHead = 128 * 1024;

/** Opens the doors that DOORS names: pages for the public and for staff, the clock for jobs. */
export async function serve({ vite }: { vite?: Middleware } = {}): Promise<Served> {
  if (settings.bureau) nameBureau(settings.bureau);
  // Half a setting of the bucket is said now, and not at the first filing; so are hours in which nobody can work.
  theStore();
  officeHours(settings.officeHours);
  const prepared = await prepareDatabase();
  const clock = settings.doors.includes("jobs") ? startClock() : null;
  const remix = byStreet(behindDoors(build, settings.doors), (part) => createRequestHandler(part, process.env.NODE_ENV));
  const files = vite ?? built();
  const listener: Parameters<typeof createServer>[1] = (request, response) =>
    files(request, response, () => void answerNode(remix, request, response));
  const server = createServer({ maxHeaderSize: longestHead }, listener);
  server.headersTimeout = 15_000;
  server.requestTimeout = 300_000;
  await listening(server);
  return { ...prepared, address: settings.origin ?? `http://${settings.host}:${settings.port}`, close: () => close(server, clock) };
}

/** `dev` looks for a file when it is asked for: one that a new build has taken away is then a 404 and not the end of the process. */
function built(): Middleware {
  const assets = sirv(path.resolve("build/client"), {
    dev: true,
    dotfiles: false,
    // Nothing is looked for under other names.
    extensions: [],
    etag: true,
    setHeaders: (response, pathname) => response.setHeader("Cache-Control", lifetime(pathname)),
  });
  return (request, response, next) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (request.method === "GET" || request.method === "HEAD") assets(request, response, next);
    else next();
  };
}

/** Assets carry a hash in their names; the rest is asked for again after five minutes. */
const lifetime = (pathname: string) => (pathname.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=300");

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, settings.host, () => resolve());
  });
}

/** Answers what has begun, takes nothing new, then lets go of the clock and the database. */
async function close(server: Server, clock: { stop: () => Promise<void> } | null): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 5_000).unref();
  await Promise.all([ended, clock?.stop()]);
  await closePools();
}

/** The pages without a server, for tests that knock on each of them; and what app/open-bureau.mjs asks for. */
export { behindDoors, build as pages, migrate, openBureau };
