import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { asCitizen, asClock, errorCode } from "#db/client.server.ts";
import { asOwner } from "#db/owner.server.ts";
import { caseWithdrawals } from "#db/schema/cases.ts";
import type { SearchEngine } from "#search/engine.ts";
import { learnSearchWords } from "#search/learn-words.ts";
import { refreshSearch } from "#search/refresh.ts";
import { suggest } from "#search/suggest.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { seenBefore } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { maskCase, memberId, publishCases, releaseDay, writeCase } from "./cases.ts";
import { engines, useMeilisearch } from "./engines.ts";

const database = freshDatabase();
const owner = ownerOf(database);

/**
 * Names as they are, and as somebody types them by ear or wrong: the same case is never found, read or suggested while it is not public.
 */
const typed: Record<string, string[]> = {
  龙腾火锅城: ["龙腾火锅城", "longteng", "lthgc", "ltenghuoguocheng", "龙藤火锅城", "龙腾锅城", "龙腾火锅程"],
  瑞雪冷饮坊: ["瑞雪冷饮坊", "ruixue", "rxlyf", "瑞学冷饮坊", "瑞雪饮坊", "瑞雪冷饮方"],
};

beforeAll(async () => {
  useMeilisearch();
  await publishCases(database);
  await asOwner(database.url, async (tx) => {
    const write = (party: string, place: number) =>
      writeCase(tx, [party, "other", "北岭乡", party, `${party}短秤案`, "短秤", "秤不准。"], place);
    const [coming, gone] = [await write("龙腾火锅城", 100), await write("瑞雪冷饮坊", 101)];
    await releaseDay(tx, "coming", "2099-01-01T00:00:00Z", [coming]);
    await releaseDay(tx, "past", "2026-01-05T00:00:00Z", [gone]);
    // The case was written with the operator's own name, and its words were indexed, before somebody masked it.
    const story = "锦绣物业说会整改，锦绣物业没有整改。";
    const masked = await writeCase(tx, ["masked", "lifts", "城东镇", "锦绣物业", "锦绣物业电梯超期案", "电梯超期", story], 102);
    await maskCase(tx, masked, "锦绣物业", "某物业公司");
    await releaseDay(tx, "masked", "2026-01-06T00:00:00Z", [masked]);
  });
  await refreshSearch();
  await learnSearchWords();
  // It was learnt while it was out.
  expect(await learnt("瑞雪冷饮坊")).toBe(true);
  await asOwner(database.url, async (tx) => {
    const [gone] = await tx.execute<{ id: string }>(sql`select id from cases where party = '瑞雪冷饮坊'`);
    await tx.insert(caseWithdrawals).values({ caseId: gone?.id ?? "", memberId: await memberId(tx, "song"), reason: "repaired" });
  });
  await refreshSearch();
  await learnSearchWords();
}, 60_000);

const learnt = async (word: string) =>
  (await asClock((tx) => tx.execute(sql`select 1 from search_words where word like ${`%${word.slice(0, 2)}%`}`))).length > 0;

const ask = (engine: SearchEngine, text: string) =>
  asCitizen((tx) => engine.find({ text, filters: {}, sort: "relevance", page: 1, perPage: 50 }, tx));

describe.each(engines)("%s", (_name, engine) => {
  const test = engine ? it : it.skip;

  test("neither finds nor guesses a name that is not out yet, or was withdrawn", async () => {
    if (!engine) return;
    for (const [name, ways] of Object.entries(typed))
      for (const text of ways) {
        const { ids, read, terms } = await ask(engine, text);
        expect([text, ids]).toEqual([text, []]);
        expect(read).toBe(null);
        if (!text.includes(name)) expect(terms).not.toContain(name);
      }
  });

  test("a masked operator's own name finds nothing, however it is typed", async () => {
    if (!engine) return;
    for (const text of ["锦绣", "jinxiu", "jinxiuwuye", "jxwy", "锦秀", "禾安锦绣"])
      expect([text, (await ask(engine, text)).ids]).toEqual([text, []]);
    // By the other half of it, like every other 物业: not as what was asked for.
    for (const text of ["锦绣物业", "“锦绣物业”", "锦秀物业"]) expect(await ask(engine, text)).toMatchObject({ read: null, loose: true });
    expect((await ask(engine, "某物业公司")).ids.length).toBe(1);
    expect(await asCitizen((tx) => suggest("锦绣", tx))).toEqual([]);
    expect(await asCitizen((tx) => suggest("jinxiu", tx))).toEqual([]);
  });
});

describe("the words that are learnt", () => {
  it("come from public cases only, once", async () => {
    expect(await learnt("龙腾火锅城")).toBe(false);
    const count = () => asClock((tx) => tx.execute<{ n: number }>(sql`select sum(cases)::int as n from search_words`));
    const before = await count();
    await learnSearchWords();
    expect(await count()).toEqual(before);
  });

  it("are told to nobody as a list, and a name that left is not among what is alike", async () => {
    expect(await asCitizen((tx) => tx.execute(sql`select * from search_words`)).then(() => null, errorCode)).toBe("42501");
    expect(await asCitizen((tx) => tx.execute(sql`select * from search_to_learn`)).then(() => null, errorCode)).toBe("42501");
    const alike = (word: string, pinyin: string, hole: string) =>
      asCitizen((tx) =>
        tx.execute<{ word: string }>(
          sql`select word from words_alike(${JSON.stringify([{ word, pinyin: [pinyin], holes: [hole] }])}::jsonb)`,
        ),
      );
    expect((await alike("瑞学", "rui xue", "_")).map((row) => row.word)).toEqual([]);
    expect((await alike("加由站", "jia you zhan", "加_站")).map((row) => row.word)).toEqual(["加油站"]);
  });

  it("a case that comes out later is learnt at its minute", async () => {
    await asOwner(database.url, async (tx) => {
      const soon = await writeCase(tx, ["soon", "other", "北岭乡", "玉兰澡堂", "玉兰澡堂案", "短秤", "秤不准。"], 103);
      await releaseDay(tx, "soon", "2099-01-02T00:00:00Z", [soon]);
    });
    const known = async () => {
      await learnSearchWords();
      return learnt("玉兰澡堂");
    };
    expect(await seenBefore(owner, "soon", known)).toBe(false);
    expect(await known()).toBe(true);
  });
});
