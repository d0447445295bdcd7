import { describe, expect, it } from "vitest";
import { packCase } from "#app/cases/share/pack-case.ts";
import { withdrawCase } from "#app/cases/withdraw-case.ts";
import { addCase } from "#app/exposure/add-case.ts";
import { draftDay } from "#app/exposure/draft-day.ts";
import { holdCase } from "#app/exposure/hold-case.ts";
import { dayPack } from "#app/exposure/share/day-pack.ts";
import { packDay } from "#app/exposure/share/pack-day.ts";
import { tellDay } from "#app/exposure/share/tell-day.ts";
import { approvedCase, armedDay, tomorrow } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { say } from "#tests/support/told.ts";

const owner = ownerOf(freshDatabase());

const taken = async (): Promise<string[]> =>
  (await owner`select verb || ' ' || (facts->>'released') as said from activity where verb like '%.packed' order by seq`).map(({ said }) =>
    String(said),
  );

describe("who takes a share pack", () => {
  it("gets none of a day that nobody has rehearsed, and none of a case that nobody has approved", async () => {
    const song = await member("song");
    const number = await approvedCase();
    const day = { title: "还没有预演的一期", theme: "计量", teaser: "加油站里的事", introduction: "这一期讲加油站里的计量作弊。" };
    await draftDay({ slug: "unrehearsed", releaseAt: tomorrow(), ...day }, song);
    await addCase("unrehearsed", number, song);
    expect(await packDay("unrehearsed", song)).toBeNull();
    expect(await packDay("never-was", song)).toBeNull();
    expect(await packCase("2026-000000", song)).toBeNull();
    expect(await taken()).toEqual([]);
  });

  it("gets an armed day as not yet released, without what is held, and each time the record says so", async () => {
    const song = await member("song");
    const numbers = [await approvedCase({ title: "第一起加油机少给油案" }), await approvedCase({ title: "第二起加油机少给油案" })];
    const [first = "", second = ""] = numbers;
    await armedDay("to-come", numbers);
    expect(await packDay("to-come", song)).toMatchObject({ released: false, day: { cases: [{ number: first }, { number: second }] } });
    expect(await packCase(first, song)).toMatchObject({ released: false, known: { number: first } });
    await holdCase("to-come", second, "文号要再核一遍", song);
    expect((await packDay("to-come", song))?.day.cases.map(({ number }) => number)).toEqual([first]);
    expect(await packCase(second, song)).toBeNull();
    expect(await taken()).toEqual(["day.packed false", "case.packed false", "day.packed false"]);
  });

  it("gets a day that is out as the public reads it, without what was taken back", async () => {
    const song = await member("song");
    const numbers = [await approvedCase({ title: "第三起加油机少给油案" }), await approvedCase({ title: "第四起加油机少给油案" })];
    const [third = "", fourth = ""] = numbers;
    await armedDay("just-out", numbers);
    await letMinuteCome(owner, "just-out");
    expect(await packDay("just-out", song)).toMatchObject({ released: true, day: { cases: [{ number: third }, { number: fourth }] } });
    expect(await packCase(third, song)).toMatchObject({ released: true });
    await withdrawCase(fourth, "mistaken", song);
    const packed = await packDay("just-out", song);
    expect(packed?.day.cases.map(({ number }) => number)).toEqual([third]);
    expect(await packCase(fourth, song)).toBeNull();
    if (!packed) return;
    const told = tellDay(packed.day, true, say.yuan, say);
    expect(told.sums.map(({ figure }) => figure)).toEqual(["1", "12.3\u00a0万元"]);
    const article = dayPack(told, say.t).files.flatMap((file) => ("html" in file ? [file.html] : []))[0] ?? "";
    expect(article).toContain("第三起加油机少给油案");
    expect(article).not.toContain("第四起");
    expect(article).not.toContain("未到发布时间");
  });
});
