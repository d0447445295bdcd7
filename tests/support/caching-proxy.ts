import { request as ask, createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

type Kept = { path: string; cookie: string; until: number; status: number; headers: IncomingHttpHeaders; body: Buffer };

export type CachingProxy = {
  address: string;
  /** Everything it holds, whether still fresh or not. */
  kept: () => Kept[];
  /** How many answers came out of the cache. */
  hits: () => number;
  close: () => Promise<void>;
};

/**
 * A shared cache as a bureau puts one in front: it keeps what `s-maxage` lets it keep, as long as that says from when it asked (RFC 9111
 * 4.2.3), tells cookies apart where `Vary` says so, and never keeps what is private, not to be stored, or sets a cookie.
 */
export async function cachingProxy(port: number): Promise<CachingProxy> {
  const kept = new Map<string, Kept>();
  let hits = 0;
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? "/";
    const cookie = incoming.headers.cookie ?? "";
    const fits = (one: Kept) => one.path === path && (one.cookie === cookie || !/cookie/i.test(String(one.headers.vary ?? "")));
    const known = incoming.method === "GET" ? [...kept.values()].find((one) => fits(one) && one.until > performance.now()) : undefined;
    if (known) {
      hits += 1;
      return void outgoing.writeHead(known.status, { ...known.headers, age: "0" }).end(known.body);
    }
    const asked = performance.now();
    const upstream = ask({ port, host: "127.0.0.1", path, method: incoming.method, headers: incoming.headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("end", () => {
        const [status, body] = [answer.statusCode ?? 502, Buffer.concat(pieces)];
        const seconds = incoming.method === "GET" ? mayKeep(answer.headers) : 0;
        const entry = { path, cookie, status, headers: answer.headers, body, until: asked + seconds * 1000 };
        if (seconds > 0) kept.set(`${path}\n${cookie}`, entry);
        outgoing.writeHead(status, answer.headers).end(body);
      });
    });
    upstream.on("error", () => outgoing.writeHead(502).end());
    incoming.pipe(upstream);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kept: () => [...kept.values()],
    hits: () => hits,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function mayKeep(headers: IncomingHttpHeaders): number {
  const said = headers["cache-control"] ?? "";
  if (/no-store|private|no-cache/.test(said) || headers["set-cookie"]) return 0;
  return Number(/s-maxage=(\d+)/.exec(said)?.[1] ?? 0);
}
