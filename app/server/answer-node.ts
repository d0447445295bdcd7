import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { createReadableStreamFromReadable, type RequestHandler } from "@remix-run/node";
import { log } from "#app/log.server.ts";
import { settings } from "#app/settings.server.ts";
import { lineOf } from "#app/web/public/submit/sender.server.ts";
import { isBehind } from "./behind-doors.ts";
import { clientAddress } from "./client-address.ts";
import { guardHeaders } from "./guard-headers.ts";
import { plainPage } from "./plain-page.ts";
import { refusal } from "./refusal.ts";
import { type Sharing, sharing } from "./shared-caches.ts";
import { turns } from "./turns.ts";
import { bytesOf } from "./whole-page.ts";

/** What is answered alone is answered well within that time. */
const atTheForm = turns({ places: 2, longest: 250 });
const filing = /^(\/en)?\/submit(\/|$)/;

/** Turns Node's request into the web's, asks Remix, and writes the answer; whatever happens, somebody gets a page. */
export async function answerNode(
  remix: RequestHandler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  inTurn = atTheForm,
): Promise<void> {
  const gone = new AbortController();
  outgoing.on("close", () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  try {
    const address = addressOf(incoming);
    if (!address) return await write(plainPage(400, "/"), "/", incoming, outgoing);
    const request = asRequest(incoming, address, gone.signal);
    const refused = refusal(request) ?? (isBehind(settings.doors, address.pathname) ? null : 404);
    const shared = refused ? null : sharing(request);
    const from = { address: clientAddress(incoming) };
    const line = filing.test(address.pathname) ? lineOf(from) : null;
    const answer = refused ? plainPage(refused, address.pathname) : await inTurn(line, gone.signal, () => remix(request, from));
    await write(answer, address.pathname, incoming, outgoing, await shared);
  } catch (error) {
    if (gone.signal.aborted) return;
    log.error({ event: "server.failed", ...log.fault(error) });
    if (!outgoing.headersSent) await write(plainPage(500, addressOf(incoming)?.pathname ?? "/"), "/", incoming, outgoing);
    else outgoing.destroy();
  }
}

/** What is asked for, on our own host; null for what is no path of it, such as `http://[` or a host that cannot be one. */
function addressOf({ url = "", headers }: IncomingMessage): URL | null {
  const origin = settings.origin ?? `http://${headers.host ?? "localhost"}`;
  const path = url.replace(/^\/+/, "/");
  return path.startsWith("/") && URL.canParse(path, origin) ? new URL(path, origin) : null;
}

function asRequest(incoming: IncomingMessage, url: URL, signal: AbortSignal): Request {
  // Remix compares Origin with X-Forwarded-Host when it is sent; only our own word about the host counts.
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined && name !== "x-forwarded-host") headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const hasBody = incoming.method !== "GET" && incoming.method !== "HEAD";
  const body = hasBody ? createReadableStreamFromReadable(incoming) : null;
  return new Request(url, { method: incoming.method, headers, signal, ...(body ? { body, duplex: "half" } : {}) } as RequestInit);
}

async function write(
  answer: Response,
  pathname: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  shared: Sharing = null,
): Promise<void> {
  outgoing.statusCode = answer.status;
  for (const [name, value] of answer.headers) if (name !== "set-cookie") outgoing.setHeader(name, value);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length) outgoing.setHeader("Set-Cookie", cookies);
  guardHeaders(pathname, outgoing, shared);
  if (incoming.method === "HEAD" || !answer.body) {
    await answer.body?.cancel();
    return void outgoing.end();
  }
  // A page is one string already; only files come in pieces.
  if (answer.headers.get("Content-Type")?.startsWith("text/html")) return void outgoing.end(await bytesOf(answer));
  const body = Readable.fromWeb(answer.body as import("node:stream/web").ReadableStream);
  // Whoever has gone is not waited for, and the file behind the answer is closed.
  for await (const piece of body) {
    if (outgoing.destroyed) return;
    if (!outgoing.write(piece)) await new Promise((resolve) => outgoing.once("drain", resolve).once("close", resolve));
  }
  outgoing.end();
}
