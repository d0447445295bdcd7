import { type SQL, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { missText } from "#app/cases/search/miss-text.ts";
import { sweepMisses } from "#app/cases/search/sweep-misses.ts";
import { countMiss } from "#app/cases/search-misses.ts";
import { asCitizen, asClock, asMember, errorCode } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";

const owner = ownerOf(freshDatabase());

beforeEach(() => owner.plain("truncate search_misses"));

const counted = async () => (await owner`select asked, times from search_misses order by asked`).map(({ asked, times }) => [asked, times]);
const free = (statement: SQL) => asCitizen((tx) => tx.execute(statement)).then((rows) => rows.count, errorCode);

describe("a question that found nothing", () => {
  it("is counted once for each time it is asked, written one way, for its day in Shanghai", async () => {
    for (const text of ["跳槍", "跳枪", " 跳枪 ", "跳枪\u3000", "盲盒"]) await countMiss(text);
    expect(await counted()).toEqual([
      ["盲盒", 1],
      ["跳枪", 4],
    ]);
    const [row] = await owner`select day = (now() at time zone 'Asia/Shanghai')::date as today from search_misses limit 1`;
    expect(row?.today).toBe(true);
    const columns = await owner`select column_name from information_schema.columns where table_name = 'search_misses'`;
    expect(columns.map((each) => each.column_name).sort()).toEqual(["asked", "day", "times"]);
  });

  it("is counted rightly when many ask at once", async () => {
    await Promise.all(Array.from({ length: 30 }, (_, place) => countMiss(place % 2 ? "跳枪" : "盲盒")));
    expect(await counted()).toEqual([
      ["盲盒", 15],
      ["跳枪", 15],
    ]);
  });

  it("is kept with its first forty characters", () => {
    expect(missText("油".repeat(60))).toBe("油".repeat(40));
    expect(missText("𠮷".repeat(60))).toBe("𠮷".repeat(40));
  });

  it.each(["", "   ", "！？……", "\0", "😀😀"])("is not kept when it says nothing: %j", (text) => expect(missText(text)).toBeNull());

  it.each([
    "13812345678",
    "１３８ １２３４ ５６７８",
    "一三八一二三四五六七八",
    "加油站138-1234-5678",
    "11010519491231002X",
    "1101051949",
    "浙A12345",
    "浙a·d12345",
    "zhang@example.com",
    "zhang＠example.com",
    "微信 abc_123456",
    "王建国",
    "張三",
    "李明 加油站",
    "6222020200112233445",
    "城东镇人民路12号3单元501室",
  ])("is not kept when it could be a person's: %s", (text) => expect(missText(text)).toBeNull());

  it.each(["黄金回收", "电动车", "少给油怎么投诉", "医美", "癌症 保健品", "92号汽油", "盲盒 315", "gb 19510", "顺达加油站"])(
    "is kept when it is about a thing: %s",
    (text) => expect(missText(text)).toBe(text),
  );

  it("never troubles whoever searched: a database that refuses, or a text no table takes", async () => {
    for (const odd of ["\ud800", "a".repeat(10_000), "'; drop table search_misses; --"]) await countMiss(odd);
    await owner.plain("alter function count_miss(text) rename to count_miss_away");
    await expect(countMiss("跳枪")).resolves.toBeUndefined();
    await owner.plain("alter function count_miss_away(text) rename to count_miss");
  });
});

describe("a flooder", () => {
  it("adds at most two thousand questions a day, and what is known is counted on", async () => {
    await countMiss("跳枪");
    await owner`insert into search_misses (day, asked)
      select (now() at time zone 'Asia/Shanghai')::date, 'q' || n from generate_series(1, 1998) as n`;
    await Promise.all(Array.from({ length: 20 }, (_, place) => countMiss(`新问题${place}`)));
    await countMiss("跳枪");
    expect((await owner`select count(*)::int as n from search_misses`)[0]?.n).toBe(2000);
    expect((await owner`select times from search_misses where asked = '跳枪'`)[0]?.times).toBe(2);
  });

  it("with free SQL can neither read, nor write past the function, nor have it keep a number", async () => {
    await countMiss("跳枪");
    expect(await free(sql`select * from search_misses`)).toBe("42501");
    expect(await free(sql`insert into search_misses (day, asked) values (current_date, 'x')`)).toBe("42501");
    expect(await free(sql`update search_misses set times = 9`)).toBe("42501");
    expect(await free(sql`delete from search_misses`)).toBe("42501");
    for (const text of ["13812345678", "１３８１２３４５６７８", "1 3 8 1 2 3 4", "a@b", "x".repeat(41), "", "a\tb"])
      expect([text, await free(sql`select count_miss(${text})`)]).toEqual([text, "23514"]);
    expect(await counted()).toEqual([["跳枪", 1]]);
  });
});

describe("what was counted", () => {
  it("is forgotten by the clock after ninety days, and no day earlier", async () => {
    await owner`insert into search_misses (day, asked)
      select (now() at time zone 'Asia/Shanghai')::date - n, 'q' || n from unnest(array[0, 89, 90, 91, 400]) as n`;
    expect(await sweepMisses()).toBe(2);
    expect(await counted()).toEqual([
      ["q0", 1],
      ["q89", 1],
      ["q90", 1],
    ]);
    expect(await sweepMisses()).toBe(0);
    expect(await asClock((tx) => tx.execute(sql`delete from search_misses`)).then((rows) => rows.count)).toBe(0);
    expect(await asClock((tx) => tx.execute(sql`update search_misses set times = 0`)).catch(errorCode)).toBe("42501");
  });

  it("is read by publicity, legal and leaders, and changed by nobody", async () => {
    await countMiss("跳枪");
    const seen = async (who: string) =>
      asMember(await member(who), (tx) => tx.execute(sql`select * from search_misses`)).then((r) => r.count);
    expect([await seen("song"), await seen("yan"), await seen("zhou"), await seen("lu"), await seen("gu")]).toEqual([1, 1, 1, 0, 0]);
    const song = await member("song");
    expect(await asMember(song, (tx) => tx.execute(sql`update search_misses set times = 9`)).catch(errorCode)).toBe("42501");
    expect(await asMember(song, (tx) => tx.execute(sql`delete from search_misses`)).catch(errorCode)).toBe("42501");
  });
});
