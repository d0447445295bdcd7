import { Meilisearch } from "meilisearch";
import { beforeAll, describe, expect, it } from "vitest";
import { asCitizen } from "#db/client.server.ts";
import { settingsDrift } from "#search/meilisearch/drift.ts";
import { token } from "#search/meilisearch/token.ts";
import { refreshSearch } from "#search/refresh.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { publishCases } from "./cases.ts";
import { hasMeilisearch, patient, useMeilisearch } from "./engines.ts";

const database = freshDatabase();

it("without a server there is no drift to tell of", async () => {
  expect(await settingsDrift()).toBeNull();
});

(hasMeilisearch ? describe : describe.skip)(hasMeilisearch ? "Meilisearch" : "no Meilisearch binary", () => {
  const index = () => `cases_${database.name}`;
  const by = (apiKey: string | undefined) => new Meilisearch({ host: process.env.MEILI_URL ?? "", apiKey });

  beforeAll(async () => {
    useMeilisearch();
    await publishCases(database);
    await refreshSearch();
  }, 120_000);

  it("is searched with a key that can do nothing else", async () => {
    const found = await asCitizen((tx) => patient().find({ text: "顺达", filters: {}, sort: "relevance", page: 1, perPage: 20 }, tx));
    expect(found.ids.length).toBe(1);
    const searching = by(process.env.MEILI_KEY);
    const refused = /API key is invalid|API key cannot acces/;
    expect((await searching.index(index()).search(token("加油"))).hits.length).toBeGreaterThan(0);
    for (const tries of [
      () => searching.index(index()).getDocuments(),
      () => searching.index(index()).addDocuments([{ id: "x" }]),
      () => searching.index(index()).deleteAllDocuments(),
      () => searching.index(index()).getSettings(),
      () => searching.index(index()).updateSettings({ displayedAttributes: ["*"] }),
      () => searching.deleteIndex(index()),
      () => searching.getRawIndexes(),
      () => searching.swapIndexes([{ indexes: [index(), `${index()}-next`], rename: false }]),
      () => searching.getKeys(),
      () => searching.createKey({ actions: ["*"], indexes: ["*"], expiresAt: null }),
      () => searching.tasks.getTasks(),
      () => searching.createDump(),
      () => searching.index("other").search("x"),
    ])
      await expect(tries()).rejects.toThrow(refused);
    await expect(by(process.env.MEILI_ADMIN_KEY).getKeys()).rejects.toThrow(refused);
  });

  it("tells which settings differ, and the next refresh puts them right, once", async () => {
    expect(await settingsDrift()).toEqual([]);
    const filling = by(process.env.MEILI_ADMIN_KEY).index(index());
    await filling.updateSettings({ displayedAttributes: ["*"], stopWords: ["加油"] }).waitTask();
    expect((await settingsDrift())?.sort()).toEqual(["displayedAttributes", "stopWords"]);
    await refreshSearch();
    expect(await settingsDrift()).toEqual([]);
    const changed = async () => String((await filling.getRawInfo()).updatedAt);
    const before = await changed();
    await refreshSearch();
    expect(await changed()).toBe(before);
  });
});
