import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { openCase } from "#app/cases/open-case.ts";
import { findPublished, publishedCase } from "#app/cases/published.ts";
import { withdrawCase } from "#app/cases/withdraw-case.ts";
import { disarmDay } from "#app/exposure/disarm-day.ts";
import { draftDay } from "#app/exposure/draft-day.ts";
import { duplicateDay } from "#app/exposure/duplicate-day.ts";
import { openDay } from "#app/exposure/open-day.ts";
import { latestDay, publishedDay } from "#app/exposure/published.ts";
import { revertDay } from "#app/exposure/revert-day.ts";
import { asMember, errorCode } from "#db/client.server.ts";
import { approvedCase, armedDay, dayTyped } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const everything = { text: "", filters: { topics: [], townships: [], years: [] }, sort: "relevance" as const, page: 1, perPage: 20 };

it("a released day is taken back at once: its cases leave together, its page says when, and each case keeps why it left", async () => {
  const song = await member("song");
  const numbers = [await approvedCase(), await approvedCase(), await approvedCase()];
  await armedDay("regretted", numbers);
  expect(await revertDay("regretted", "还没到时间", song)).toEqual({ outcome: "unknown" });
  await letMinuteCome(owner, "regretted");
  expect((await openDay("regretted", song))?.state).toBe("live");
  await withdrawCase(numbers[0] ?? "", "mistaken", song);
  expect(await revertDay("regretted", "", song)).toMatchObject({ outcome: "invalid", issues: [{ field: "reason" }] });
  expect(await revertDay("regretted", "统计口径有误，改好再发", song)).toEqual({ outcome: "reverted" });
  for (const number of numbers) expect(await publishedCase(number)).toBeNull();
  expect((await findPublished(everything)).total).toBe(0);
  expect(await publishedDay("regretted")).toMatchObject({
    cases: [],
    introduction: "",
    revertedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
  expect(await latestDay()).toBeNull();
  expect(JSON.stringify(await publishedDay("regretted"))).not.toContain("统计口径");
  expect(await openDay("regretted", song)).toMatchObject({
    state: "closed",
    stops: [{ kind: "reverted", reason: "统计口径有误，改好再发" }],
  });
  const reasons = await owner`select reason from case_withdrawals order by reason`;
  expect(reasons.map(({ reason }) => reason)).toEqual(["mistaken", "reverted", "reverted"]);
  expect((await openCase(numbers[1] ?? "", song))?.state).toBe("withdrawn");
  expect(await revertDay("regretted", "再撤一次", song)).toEqual({ outcome: "reverted" });
  expect((await openDay("regretted", song))?.stops).toHaveLength(1);
});

it("a day whose cases all left on their own is closed, and nobody wrote that down", async () => {
  const song = await member("song");
  const number = await approvedCase();
  await armedDay("emptied", [number]);
  await letMinuteCome(owner, "emptied");
  await withdrawCase(number, "revoked", song);
  expect(await openDay("emptied", song)).toMatchObject({ state: "closed", stops: [] });
});

it("stopping says why, before the minute only; the database asks the same", async () => {
  const song = await member("song");
  await armedDay("stopped", [await approvedCase()]);
  expect(await disarmDay("stopped", " ", song)).toMatchObject({ outcome: "invalid", issues: [{ field: "reason" }] });
  const early = sql`insert into day_stops (day_id, kind, reason, member_id) select id, 'reverted', '早了', ${song.id} from exposure_days where slug = 'stopped'`;
  expect(await asMember(song, (tx) => tx.execute(early)).then(() => null, errorCode)).toBe("PT004");
  expect(await disarmDay("stopped", "有一案刚刚起诉", song)).toEqual({ outcome: "disarmed" });
  expect(await openDay("stopped", song)).toMatchObject({ state: "draft", stops: [{ kind: "disarmed", reason: "有一案刚刚起诉" }] });
});

it("a day serves as the pattern of another: words and readers, not cases, a minute to come, the risk judged anew", async () => {
  const song = await member("song");
  await draftDay(dayTyped({ slug: "pattern", occasion: "metrology-day", audience: "testing-bodies" }), song);
  expect(await duplicateDay("pattern", song)).toEqual({ outcome: "duplicated", slug: "pattern-2" });
  expect(await duplicateDay("pattern-2", song)).toEqual({ outcome: "duplicated", slug: "pattern-3" });
  const copy = await openDay("pattern-3", song);
  expect(copy).toMatchObject({ state: "draft", occasion: { value: "metrology-day" }, audience: "testing-bodies", entries: [], risk: null });
  await armedDay("last-year", [await approvedCase()]);
  await letMinuteCome(owner, "last-year");
  await duplicateDay("last-year", song);
  expect((await openDay("last-year-2", song))?.releaseAt.getTime()).toBeGreaterThan(Date.now());
  expect(await duplicateDay("never-was", song)).toEqual({ outcome: "unknown" });
});
