import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { activityPage } from "#app/activity/activity-page.ts";
import { publishedCase } from "#app/cases/published.ts";
import { dayNotices, noticeCount } from "#app/exposure/day-notices.ts";
import { draftDay } from "#app/exposure/draft-day.ts";
import { openDay } from "#app/exposure/open-day.ts";
import { recheckDays } from "#app/exposure/recheck-days.ts";
import { removeCase } from "#app/exposure/remove-case.ts";
import { asClock, errorCode } from "#db/client.server.ts";
import { approvedCase, armedDay, dayTyped } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { bringMinute, letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";

const database = freshDatabase();
const owner = ownerOf(database);

const bring = (slug: string, minutes: number) => bringMinute(owner, minutes * 60_000, slug);

it("in the last hour a case that fails its checks is held out, the rest go, and staff are told why", async () => {
  const song = await member("song");
  const [good = "", over = "", spoilt = ""] = [await approvedCase(), await approvedCase(), await approvedCase()];
  await armedDay("last-hour", [good, over, spoilt]);
  await owner.plain("alter table cases disable trigger keep_case_hash");
  await owner`update cases set publish_until = '2020-01-01' where number = ${over}`;
  await owner`update cases set content_hash = sha256('something else') where number = ${spoilt}`;
  await owner.plain("alter table cases enable trigger keep_case_hash");
  expect(await recheckDays()).toBe(0);
  await bring("last-hour", 50);
  expect(await recheckDays()).toBe(2);
  expect(await recheckDays()).toBe(0);

  const { held } = await dayNotices(song);
  expect(held.map(({ number, reason }) => [number, reason])).toEqual([
    [over, "exposure.issues.notPublishable"],
    [spoilt, "exposure.issues.notApproved"],
  ]);
  expect(await noticeCount(song)).toBe(2);
  const day = await openDay("last-hour", song);
  expect(day?.entries.map(({ held: why, byClock }) => [Boolean(why), byClock])).toEqual([
    [false, false],
    [true, true],
    [true, true],
  ]);
  expect((await activityPage(await member("zhou"), 1)).rows[0]).toMatchObject({
    verb: "day.cases-held",
    actor: "clock",
    facts: { held: 2 },
  });

  await letMinuteCome(owner, "last-hour");
  expect(await publishedCase(good)).not.toBeNull();
  for (const number of [over, spoilt]) expect(await publishedCase(number)).toBeNull();
  expect(await removeCase("last-hour", over, song)).toEqual({ outcome: "removed" });
  expect((await dayNotices(song)).held.map(({ number }) => number)).toEqual([spoilt]);
});

it("the clock holds before the minute only, and arms, stops or moves nothing", async () => {
  const number = await approvedCase();
  await armedDay("out-already", [number]);
  await letMinuteCome(owner, "out-already");
  const run = (statement: ReturnType<typeof sql>) => asClock((tx) => tx.execute(statement)).then(() => null, errorCode);
  expect(await run(sql`insert into exposure_holds (case_id, reason) select id, 'late' from cases where number = ${number}`)).toBe("PT004");
  expect(await run(sql`update exposure_days set release_at = now() where slug = 'out-already'`)).toBe("42501");
  expect(await run(sql`delete from exposure_holds`)).toBe("42501");
});

it("a day whose minute passed unarmed, and one that comes within a week, are named", async () => {
  const song = await member("song");
  await draftDay(dayTyped({ slug: "forgotten" }), song);
  await draftDay(dayTyped({ slug: "tomorrow" }), song);
  await bring("forgotten", -5);
  const notices = await dayNotices(song);
  expect(notices.overdue.map(({ slug }) => slug)).toEqual(["forgotten"]);
  expect(notices.coming).toMatchObject([{ slug: "tomorrow", state: "draft", cases: 0 }]);
});
