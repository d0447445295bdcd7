import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { asCitizen } from "#db/client.server.ts";
import { asOwner } from "#db/owner.server.ts";
import { searchSynonyms } from "#db/schema/search.ts";
import type { SearchEngine } from "#search/engine.ts";
import { refreshSearch } from "#search/refresh.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type Bureau, memberId, publishCases } from "./cases.ts";
import { engines, useMeilisearch } from "./engines.ts";

const database = freshDatabase();
let bureau: Bureau;

beforeAll(async () => {
  useMeilisearch();
  bureau = await publishCases(database);
  await refreshSearch();
}, 60_000);

describe.each(engines)("%s", (_name, engine) => {
  const test = engine ? it : it.skip;
  const asked = async (text: string) => {
    if (!engine) throw new Error("no engine");
    const hits = await ask(engine, text);
    return { ...hits, keys: hits.ids.map((id) => bureau.keys.get(id) ?? id) };
  };

  test("names that the staff enter work at once, and until they end them", async () => {
    expect((await asked("吸血鬼")).keys).toEqual([]);
    const id = await enter(["吸血鬼", "加油机作弊"]);
    expect((await asked("吸血鬼")).keys).toEqual(["xinyuan"]);
    expect((await asked("石桥镇吸血鬼怎么举报")).keys).toEqual(["xinyuan"]);
    expect((await asked("城东镇吸血鬼")).loose).toBe(true);
    expect((await asked("吸血鬼")).terms).toContain("加油机作弊");
    await end(id);
    expect((await asked("吸血鬼")).keys).toEqual([]);
  });

  test("another name for what has other names of ours finds all that this finds", async () => {
    const by = async (text: string) => (await asked(text)).keys.sort();
    const id = await enter(["吸血枪", "油枪"]);
    expect(await by("吸血枪")).toEqual(await by("油枪"));
    expect(await by("吸血枪")).toEqual(expect.arrayContaining(["beiling", "shunda"]));
    await end(id);
  });

  test("a name of several words stays one; a title that has another of the names comes before a story that has it", async () => {
    const id = await enter(["翻新罐子", "翻新煤气罐", "黑气瓶", "翻新罐子的"]);
    const { keys, loose } = await asked("黑氣瓶");
    expect([keys.slice(0, 2), loose]).toEqual([["wangji", "pingan"], false]);
    expect((await asked("翻新罐子")).keys).toEqual(expect.arrayContaining(["pingan", "wangji"]));
    await end(id);
  });

  test("names of nothing but particles or signs do nothing", async () => {
    const id = await enter(["的", "！！", "", "顺达"]);
    expect((await asked("顺达的")).keys).toEqual(["shunda"]);
    expect((await asked("！！")).keys).toEqual([]);
    await end(id);
  });
});

const ask = (engine: SearchEngine, text: string) =>
  asCitizen((tx) => engine.find({ text, filters: {}, sort: "relevance", page: 1, perPage: 50 }, tx));

const enter = (names: string[]): Promise<string> =>
  asOwner(database.url, async (tx) => {
    const [row] = await tx
      .insert(searchSynonyms)
      .values({ names, addedBy: await memberId(tx, "song") })
      .returning();
    return row?.id ?? "";
  });

const end = (id: string) =>
  asOwner(database.url, async (tx) => {
    await tx
      .update(searchSynonyms)
      .set({ endedAt: new Date(), endedBy: await memberId(tx, "song") })
      .where(eq(searchSynonyms.id, id));
  });
