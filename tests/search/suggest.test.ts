import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { asCitizen } from "#db/client.server.ts";
import { asOwner } from "#db/owner.server.ts";
import { caseWithdrawals } from "#db/schema/cases.ts";
import { type Suggestion, suggest } from "#search/suggest.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { memberId, publishCases, releaseDay, writeCase } from "./cases.ts";

const database = freshDatabase();

beforeAll(async () => {
  await publishCases(database);
  await asOwner(database.url, async (tx) => {
    const write = (party: string, place: number) =>
      writeCase(tx, [party, "other", "北岭乡", party, `${party}短秤案`, "短秤", "秤不准。"], place);
    const ids = [
      await write("龙腾火锅城", 100),
      await write("瑞雪冷饮坊", 101),
      await write("禾安县某加油站", 102),
      await write("陈××", 103),
    ];
    await releaseDay(tx, "coming", "2099-01-01T00:00:00Z", ids.slice(0, 1));
    await releaseDay(tx, "past", "2026-01-05T00:00:00Z", ids.slice(1));
    const song = await memberId(tx, "song");
    await tx.insert(caseWithdrawals).values({ caseId: ids[1] ?? "", memberId: song, reason: "repaired" });
  });
}, 60_000);

const offered = (text: string) => asCitizen((tx) => suggest(text, tx));
const shown = (one: Suggestion) => (one.kind === "topic" ? one.slug : one.kind === "operator" ? one.name : one.title);
const of = async (text: string, kind: Suggestion["kind"]) => (await offered(text)).filter((one) => one.kind === kind).map(shown);

describe("while somebody types", () => {
  it.each([
    ["顺达", "禾安县顺达加油站"],
    ["順達", "禾安县顺达加油站"],
    ["shun", "禾安县顺达加油站"],
    ["shundaj", "禾安县顺达加油站"],
    ["shun da jiay", "禾安县顺达加油站"],
    ["sdj", "禾安县顺达加油站"],
    ["顺达jiay", "禾安县顺达加油站"],
    ["limei", "丽美医疗美容门诊部"],
  ])("%s offers the operator %s", async (text, name) => expect(await of(text, "operator")).toContain(name));

  it.each([
    ["电梯", "lifts"],
    ["diant", "lifts"],
    ["dt", "lifts"],
    ["气瓶", "gas-cylinders"],
    ["yimei", "medical-beauty"],
  ])("%s offers the topic %s", async (text, slug) => expect(await of(text, "topic")).toContain(slug));

  it("offers titles, at most eight things in all, each operator once, the newest first", async () => {
    expect(await of("减肥咖", "title")).toEqual(["轻体经营部网售减肥咖啡添加西布曲明案"]);
    const some = await offered("加油站");
    expect(some.length).toBeLessThanOrEqual(8);
    expect(await of("加油站", "operator")).toEqual(["禾安县顺达加油站", "禾安县鑫源加油站", "禾安县北岭加油站", "禾安县宏运加油站"]);
  });

  it("offers no name that is not out, was withdrawn, was masked or is nowhere", async () => {
    for (const text of ["龙腾", "longt", "lth", "瑞雪", "ruix", "rxl"])
      expect([text, await of(text, "operator"), await of(text, "title")]).toEqual([text, [], []]);
    expect(await of("某加油站", "operator")).toEqual([]);
    expect(await of("陈", "operator")).toEqual([]);
    for (const text of ["", " ", "j", "？！", "😀", "\0", "锦绣", "jinxiu"]) expect([text, await offered(text)]).toEqual([text, []]);
  });

  it("answers whatever is typed", async () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: fc.constantFrom("加", "油", "zh", "a", "'", "\\", ":", "*", "&", "\0", "\ud800", " "), maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (text) => (await offered(text)).length <= 8),
      { numRuns: 60 },
    );
    for (const text of ["加油".repeat(5000), "a".repeat(10_000), "xian".repeat(50)]) await offered(text);
  });
});
