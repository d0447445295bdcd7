import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { draftCase } from "#app/cases/draft-case.ts";
import { addCase } from "#app/exposure/add-case.ts";
import { armDay } from "#app/exposure/arm-day.ts";
import { assessRisk } from "#app/exposure/assess-risk.ts";
import { draftDay } from "#app/exposure/draft-day.ts";
import { rehearseDay } from "#app/exposure/rehearse-day.ts";
import { asMember, errorCode } from "#db/client.server.ts";
import { approvedCase, risk, tomorrow } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { written } from "#tests/support/written-case.ts";

freshDatabase();

const day = (changed: Record<string, string>) => ({
  title: "计量专题集中曝光",
  theme: "计量",
  teaser: "加油站里的事",
  introduction: "这一期讲加油站里的计量作弊。",
  releaseAt: tomorrow(),
  ...changed,
});

it.each([
  [{ slug: "Kein Platz" }, "slug"],
  [{ slug: "late", releaseAt: "2020-01-01T10:00" }, "releaseAt"],
  [{ slug: "odd", releaseAt: "明天上午" }, "releaseAt"],
  [{ slug: "nought", releaseAt: "0000-01-01T00:00" }, "releaseAt"],
  [{ slug: "long", title: "长".repeat(3000) }, "title"],
  [{ slug: "new" }, "slug"],
  [{ slug: "calendar" }, "slug"],
  [{ slug: "odd-occasion", occasion: "full-moon" }, "occasion"],
  [{ slug: "nobody", audience: "everybody" }, "audience"],
  [{ slug: "some-trade", audience: "other" }, "audienceName"],
])("a day with %j is refused at its field", async (changed, field) => {
  expect(await draftDay(day(changed), await member("song"))).toMatchObject({ outcome: "invalid", issues: [{ field }] });
});

it("a day is armed only after a rehearsal of what is on it", async () => {
  const song = await member("song");
  await draftDay(day({ slug: "empty" }), song);
  expect(await rehearseDay("empty", song)).toMatchObject({
    issues: [{ key: "exposure.issues.noRisk" }, { key: "exposure.issues.noCases" }],
  });
  expect(await assessRisk("empty", { ...risk, riskLevel: "enormous", riskAnswer: "" }, song)).toMatchObject({
    outcome: "invalid",
    issues: [{ field: "riskLevel" }, { field: "riskAnswer" }],
  });
  expect(await assessRisk("empty", risk, song)).toEqual({ outcome: "assessed" });
  expect(await rehearseDay("empty", song)).toMatchObject({ issues: [{ key: "exposure.issues.noCases" }] });
  const drafted = await draftCase(written(), song);
  await addCase("empty", drafted.outcome === "drafted" ? drafted.number : "", song);
  expect(await rehearseDay("empty", song)).toMatchObject({ issues: [{ key: "exposure.issues.notApproved" }] });
  expect(await armDay("empty", song)).toMatchObject({ outcome: "invalid" });

  await draftDay(day({ slug: "ready" }), song);
  await assessRisk("ready", risk, song);
  await addCase("ready", await approvedCase(), song);
  expect(await armDay("ready", song)).toMatchObject({ outcome: "invalid", issues: [{ key: "exposure.issues.notRehearsed" }] });
  expect(await rehearseDay("ready", song)).toEqual({ outcome: "rehearsed", issues: [] });
  expect(await armDay("ready", song)).toEqual({ outcome: "armed" });
});

it("a case stands on one day only", async () => {
  const song = await member("song");
  const number = await approvedCase();
  await draftDay(day({ slug: "first" }), song);
  await draftDay(day({ slug: "second" }), song);
  expect(await addCase("first", number, song)).toEqual({ outcome: "added" });
  expect(await addCase("second", number, song)).toMatchObject({ outcome: "invalid", issues: [{ key: "exposure.issues.caseTaken" }] });
});

it("the database itself refuses to arm for a minute that has passed, and to touch an armed day", async () => {
  const song = await member("song");
  const run = (statement: ReturnType<typeof sql>) => asMember(song, (tx) => tx.execute(statement)).then(() => null, errorCode);
  await draftDay(day({ slug: "guarded" }), song);
  await addCase("guarded", await approvedCase(), song);
  expect(await run(sql`update exposure_days set release_at = now() - interval '1 minute', armed_at = now() where slug = 'guarded'`)).toBe(
    "PT005",
  );
  expect(await run(sql`update exposure_days set armed_at = now() where slug = 'guarded'`)).toBe("PT008");
  await assessRisk("guarded", risk, song);
  await rehearseDay("guarded", song);
  await armDay("guarded", song);
  expect(await run(sql`update exposure_days set release_at = now() + interval '1 second' where slug = 'guarded'`)).toBe("PT004");
  expect(await run(sql`delete from exposure_entries where day_id = (select id from exposure_days where slug = 'guarded')`)).toBe("PT004");
});
