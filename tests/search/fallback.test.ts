import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { asCitizen } from "#db/client.server.ts";
import { asOwner } from "#db/owner.server.ts";
import { caseWords, searchSides } from "#db/schema/search.ts";
import { findCases } from "#search/cases.ts";
import { wake } from "#search/meilisearch/rest.ts";
import { refreshSearch } from "#search/refresh.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { publishCases, readIds, releaseDay, writeCase } from "./cases.ts";
import { hasMeilisearch, useMeilisearch } from "./engines.ts";

const database = freshDatabase();
const servers: Server[] = [];

beforeAll(async () => {
  await publishCases(database);
  // As the clock leaves it when it has told Meilisearch everything.
  await asOwner(database.url, (tx) => tx.update(searchSides).set({ meiliWhole: "made changed" }));
});

beforeEach(wake);

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  delete process.env.MEILI_URL;
  wake();
});

/** A stranger in Meilisearch's place; counts who knocks. */
async function instead(answer: "hangs" | "breaks" | "lies"): Promise<{ knocks: () => number; packings: () => unknown[] }> {
  let knocks = 0;
  const packings = new Set<unknown>();
  const server = createServer(({ headers }, response) => {
    knocks += 1;
    packings.add(headers["accept-encoding"]);
    if (answer === "breaks") response.writeHead(503).end("{}");
    if (answer === "lies") response.writeHead(200, { "content-type": "application/json" }).end('{"hits":"<html>"}');
  }).listen(0, "127.0.0.1");
  servers.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  process.env.MEILI_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { knocks: () => knocks, packings: () => [...packings] };
}

const find = (text = "顺达") =>
  asCitizen((tx) =>
    findCases({ text, filters: { topics: [], townships: [], years: [] }, sort: "relevance", page: 1, perPage: 20 }, tx, readIds),
  );

it("without Meilisearch the built-in engine answers", async () => {
  expect(await find()).toMatchObject({ engine: "postgres", total: 1 });
});

it("when Meilisearch is down the built-in engine answers at once", async () => {
  process.env.MEILI_URL = "http://127.0.0.1:1";
  expect(await find()).toMatchObject({ engine: "postgres", total: 1 });
});

it.each(["breaks", "lies"] as const)("when Meilisearch %s the built-in engine answers", async (answer) => {
  await instead(answer);
  expect(await find()).toMatchObject({ engine: "postgres", total: 1 });
});

it("when Meilisearch hangs it is given 800 ms once, and is then left alone", async () => {
  const { knocks } = await instead("hangs");
  expect(await find()).toMatchObject({ engine: "postgres", total: 1 });
  for (let time = 0; time < 5; time += 1) expect(await find()).toMatchObject({ engine: "postgres", total: 1 });
  expect(knocks()).toBe(1);
});

it("Meilisearch is asked for answers as they are, since packed ones come late", async () => {
  const { packings } = await instead("lies");
  await find();
  expect(packings()).toEqual(["identity"]);
});

it("a refresh that fails says so, and the next search does not wait for it", async () => {
  const { knocks } = await instead("breaks");
  await expect(refreshSearch()).rejects.toThrow();
  const before = knocks();
  expect(await find()).toMatchObject({ engine: "postgres", total: 1 });
  expect(knocks()).toBe(before);
});

it("an index entry that is missing is made by the next refresh", async () => {
  await asOwner(database.url, (tx) => tx.delete(caseWords));
  expect((await find()).total).toBe(0);
  await refreshSearch();
  expect((await find()).total).toBe(1);
});

(hasMeilisearch ? it : it.skip)(
  hasMeilisearch ? "Meilisearch answers as soon as it is well, and not in the seconds after a release" : "no Meilisearch binary",
  async () => {
    useMeilisearch();
    expect((await find()).engine).toBe("postgres");
    wake();
    await refreshSearch();
    const answered = async () => {
      wake();
      return (await find()).engine;
    };
    await expect.poll(answered, { timeout: 15_000 }).toBe("meilisearch");
    await asOwner(database.url, async (tx) => {
      const id = await writeCase(tx, ["new", "lifts", "城东镇", "新开物业", "新开物业电梯案", "电梯超期", "刚刚公布"], 300);
      await releaseDay(tx, "this-minute", new Date().toISOString(), [id]);
    });
    expect((await find("新开物业")).total).toBe(1);
    await refreshSearch();
    expect((await find("新开物业")).total).toBe(1);
  },
);
