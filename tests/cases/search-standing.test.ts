import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { sql } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { searchBehind } from "#app/cases/search/search-behind.ts";
import { indexStandings, isBehind, searchStanding } from "#app/cases/search/search-standing.ts";
import { asMember, errorCode } from "#db/client.server.ts";
import { rest, wake } from "#search/meilisearch/rest.ts";
import { refreshSearch } from "#search/refresh.ts";
import { answering } from "#search/standing.ts";
import { publishCases } from "#tests/search/cases.ts";
import { hasMeilisearch, useMeilisearch } from "#tests/search/engines.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";

const database = freshDatabase();
const owner = ownerOf(database);

beforeAll(async () => {
  await publishCases(database);
  await refreshSearch();
});

beforeEach(async () => {
  delete process.env.MEILI_URL;
  wake();
  await refreshSearch();
});

afterEach(() => {
  delete process.env.MEILI_URL;
  wake();
});

const standing = async (index = 0, as = "song") => (await indexStandings(await member(as)))[index]?.standing;
const asks = async () => asMember(await member("song"), answering);
const behind = async () => searchBehind(await member("song"), 0);
const someCase = async () => String((await owner`select id from published_cases order by release_at limit 1`)[0]?.id);
const published = async () => Number((await owner`select count(*)::int as n from published_cases`)[0]?.n);

it("an index that has everything says so, and nobody is warned", async () => {
  const now = await standing();
  expect(now).toMatchObject({ index: "postgres", missing: 0, missingSince: null, extra: 0, stale: 0, staleSince: null });
  expect([now?.published, now?.entries]).toEqual([await published(), await published()]);
  expect(now && isBehind(now)).toBe(false);
  expect(await behind()).toEqual([]);
});

it("a case that was public for a minute and is not in the index is missing, since its minute", async () => {
  const id = await someCase();
  await owner`delete from case_words where case_id = ${id}`;
  const [released] = await owner`select release_at from published_cases where id = ${id}`;
  expect(await standing()).toMatchObject({ missing: 1, missingSince: released?.release_at, entries: (await published()) - 1 });
  expect(await behind()).toEqual([{ index: "postgres", cases: 1, firstOut: released?.release_at }]);
  await refreshSearch();
  expect(await behind()).toEqual([]);
});

it("an entry made from another text or recipe is stale; of a text it is known since when", async () => {
  const id = await someCase();
  await owner`update case_words set made_from = substring(made_from for 32) || sha256('another recipe') where case_id = ${id}`;
  expect(await standing()).toMatchObject({ missing: 0, extra: 0, stale: 1, staleSince: null });
  await owner`update case_words set made_from = sha256('another text') || substring(made_from from 33) where case_id = ${id}`;
  const [row] = await owner`select updated_at from cases where id = ${id}`;
  expect(await standing()).toMatchObject({ stale: 1, staleSince: row?.updated_at });
  await refreshSearch();
  expect((await standing())?.stale).toBe(0);
});

it("is told to publicity, legal and leaders only", async () => {
  expect((await standing(0, "zhou"))?.published).toBe(await published());
  expect((await standing(0, "yan"))?.published).toBe(await published());
  const hidden = await asMember(await member("lu"), (tx) => tx.execute(sql`select * from search_standing('postgres', '{}')`));
  expect(hidden[0]).toMatchObject({ published: 0, entries: 0, missing: 0, stale: 0 });
  expect(await asMember(await member("lu"), (tx) => tx.execute(sql`select * from meili_cases`)).catch(errorCode)).toBe("42501");
});

it("who answers: the built-in engine, also while a Meilisearch rests or is away", async () => {
  expect(await asks()).toBe("builtIn");
  process.env.MEILI_URL = "http://127.0.0.1:1";
  expect(await asks()).toBe("away");
  rest();
  expect(await asks()).toBe("resting");
  expect(await searchStanding(await member("song"))).toMatchObject({
    engine: "resting",
    indexes: [{ index: "postgres" }, { index: "meilisearch" }],
  });
});

it("a Meilisearch that hangs keeps nobody who looks how search stands", async () => {
  const hanging = createServer(() => undefined).listen(0, "127.0.0.1");
  await once(hanging, "listening");
  process.env.MEILI_URL = `http://127.0.0.1:${(hanging.address() as AddressInfo).port}`;
  expect(await searchStanding(await member("song"))).toMatchObject({ engine: "away", drift: null, indexes: [{ index: "postgres" }, {}] });
  hanging.closeAllConnections();
  hanging.close();
}, 20_000);

(hasMeilisearch ? it : it.skip)(
  hasMeilisearch ? "what Meilisearch was told stands beside what is published" : "no Meilisearch binary",
  async () => {
    useMeilisearch();
    wake();
    expect(await asks()).toBe("filling");
    await refreshSearch();
    expect(await asks()).toBe("meilisearch");
    await owner`delete from meili_cases`;
    expect(await standing(1)).toMatchObject({ index: "meilisearch", entries: 0, missing: await published(), toldAt: null });
    await refreshSearch();
    expect(await standing(1)).toMatchObject({ entries: await published(), missing: 0, extra: 0, stale: 0 });
    expect((await standing(1))?.toldAt).toBeInstanceOf(Date);
    expect(await behind()).toEqual([]);
    expect((await searchStanding(await member("song"))).drift).toEqual([]);
    await owner`insert into meili_cases (made, case_id, content_hash) select split_part(meili_whole, ' ', 1), gen_random_uuid(), 'x' from search_sides`;
    expect(await behind()).toEqual([{ index: "meilisearch", cases: 1, firstOut: null }]);
    await owner`update meili_cases set content_hash = 'x'`;
    expect((await standing(1))?.stale).toBe(await published());
  },
);
