import { describe, expect, it } from "vitest";
import { editCase } from "#app/cases/edit-case.ts";
import { casesOfDay, findPublished, publishedCase } from "#app/cases/published.ts";
import { withdrawCase } from "#app/cases/withdraw-case.ts";
import { disarmDay } from "#app/exposure/disarm-day.ts";
import { holdCase } from "#app/exposure/hold-case.ts";
import { latestDay, nextDay, publishedDay } from "#app/exposure/published.ts";
import { removeCase } from "#app/exposure/remove-case.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome, seenBefore } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { written } from "#tests/support/written-case.ts";

const database = freshDatabase();
const owner = ownerOf(database);

const query = { text: "主板", filters: { topics: [], townships: [], years: [] }, sort: "relevance", page: 1, perPage: 20 } as const;

describe("before its minute", () => {
  it("an armed case is nowhere, and only the date of its day is known", async () => {
    const number = await approvedCase({ title: "禾安县城北加油站换主板案" });
    await armedDay("quiet-day", [number]);
    expect(await publishedCase(number)).toBeNull();
    expect(await publishedDay("quiet-day")).toBeNull();
    expect(await casesOfDay("quiet-day")).toEqual([]);
    expect((await findPublished({ ...query, filters: { topics: [], townships: [], years: [] } })).total).toBe(0);
    expect(Object.keys((await nextDay()) ?? {}).sort()).toEqual(["number", "releaseAt", "secondsLeft", "teaser"]);
  });

  it("the words are frozen and the day can be stopped", async () => {
    const number = await approvedCase();
    await armedDay("stopped-day", [number]);
    const song = await member("song");
    expect(await editCase(number, written({ title: "在最后一刻改一改这个题目" }), song)).toEqual({ outcome: "frozen" });
    expect(await disarmDay("stopped-day", "等法院的意见", song)).toEqual({ outcome: "disarmed" });
    await letMinuteCome(owner, "stopped-day");
    expect(await publishedCase(number)).toBeNull();
  });
});

describe("at its minute", () => {
  it("the whole day is public and searchable, by the database's clock and with no job running", async () => {
    const numbers = [await approvedCase({ title: "禾安县西门加油站换主板案" }), await approvedCase({ title: "禾安县东门加油站换主板案" })];
    await armedDay("the-day", numbers);
    expect(await seenBefore(owner, "the-day", () => casesOfDay("the-day"))).toEqual([]);
    expect((await casesOfDay("the-day")).map((known) => known.number)).toEqual(numbers);
    expect((await latestDay())?.slug).toBe("the-day");
    const found = await findPublished({ ...query, filters: { topics: [], townships: [], years: [] } });
    expect(found.rows.map((row) => row.number).sort()).toEqual([...numbers].sort());
  });

  it("a held case stays out and the rest go", async () => {
    const [held, free] = [await approvedCase(), await approvedCase()];
    await armedDay("held-day", [held, free]);
    expect(await holdCase("held-day", held, "等当事人的复议结果", await member("song"))).toEqual({ outcome: "held" });
    await letMinuteCome(owner, "held-day");
    expect((await casesOfDay("held-day")).map((known) => known.number)).toEqual([free]);
    const song = await member("song");
    expect(await removeCase("held-day", free, song)).toEqual({ outcome: "frozen" });
    expect(await removeCase("held-day", held, song)).toEqual({ outcome: "removed" });
    expect(await editCase(held, written({ title: "复议之后改过的题目与处罚" }), song)).toEqual({ outcome: "edited" });
    expect(await publishedCase(held)).toBeNull();
  });

  it("a text that was changed behind the approval does not go out", async () => {
    const number = await approvedCase();
    await armedDay("tampered-day", [number]);
    await owner.plain("alter table cases disable trigger keep_case_hash");
    await owner`update cases set title = 'x', content_hash = '\\x00' where number = ${number}`;
    await owner.plain("alter table cases enable trigger keep_case_hash");
    await letMinuteCome(owner, "tampered-day");
    expect(await publishedCase(number)).toBeNull();
  });
});

describe("after its time", () => {
  it("a withdrawn case and one past its term leave pages and search at once", async () => {
    const [gone, old, stays] = [
      await approvedCase(),
      await approvedCase({ decidedOn: "2026-01-02", tier: "ordinary" }),
      await approvedCase(),
    ];
    await armedDay("past-day", [gone, old, stays]);
    await letMinuteCome(owner, "past-day");
    expect(await casesOfDay("past-day")).toHaveLength(3);
    expect(await withdrawCase(gone, "mistaken", await member("song"))).toEqual({ outcome: "withdrawn" });
    expect(await withdrawCase(gone, "revoked", await member("song"))).toEqual({ outcome: "unknown" });
    expect(await withdrawCase(await approvedCase(), "mistaken", await member("song"))).toEqual({ outcome: "unknown" });
    await owner.plain("alter table cases disable trigger keep_case_hash");
    await owner`update cases set publish_until = current_date - 2 where number = ${old}`;
    await owner.plain("alter table cases enable trigger keep_case_hash");
    expect((await casesOfDay("past-day")).map((known) => known.number)).toEqual([stays]);
    expect(await publishedCase(gone)).toBeNull();
  });
});
