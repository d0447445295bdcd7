import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Meilisearch } from "meilisearch";
import { afterAll, beforeAll, expect, it } from "vitest";
import { tellDifference } from "#search/meilisearch/tell-difference.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { publishCases } from "./cases.ts";

const database = freshDatabase();
const owner = ownerOf(database);
let server: Server;
let waited: () => void;

const enqueued = {
  taskUid: 1,
  indexUid: "cases",
  status: "enqueued",
  type: "documentAdditionOrUpdate",
  enqueuedAt: "2026-01-01T00:00:00Z",
};

/** A Meilisearch that takes documents and never comes to an end with them. */
beforeAll(async () => {
  await publishCases(database);
  server = createServer((request, response) => {
    const isAsked = request.method === "GET";
    request.resume().once("end", () => {
      const answer = isAsked ? { ...enqueued, uid: 1, status: "processing" } : enqueued;
      response.writeHead(isAsked ? 200 : 202, { "content-type": "application/json" }).end(JSON.stringify(answer));
      if (isAsked) waited();
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
}, 60_000);

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it("whoever stops a fill does not wait for what the server was given; that is known as not heard of, and sent again", async () => {
  const stop = new AbortController();
  waited = () => stop.abort();
  const client = new Meilisearch({ host: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  const index = { uid: "cases", made: "now", changed: "now", documents: 0 };
  await expect(tellDifference(client, index, { stopped: stop.signal })).rejects.toThrow(/abort/);
  const [row] =
    await owner`select count(*)::int as sent, count(*) filter (where content_hash = '')::int as unheard from meili_cases where made = 'now'`;
  expect(row).toEqual({ sent: 21, unheard: 21 });
}, 20_000);
