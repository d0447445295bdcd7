import { beforeAll, expect, it } from "vitest";
import { draftCase } from "#app/cases/draft-case.ts";
import { withdrawCase } from "#app/cases/withdraw-case.ts";
import { statistics } from "#app/reports/statistics.ts";
import { categories, categoryOf } from "#app/reports/violation-categories.ts";
import { topics } from "#db/seed/reference/topics.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { written } from "#tests/support/written-case.ts";

const owner = ownerOf(freshDatabase());

const october = { from: "2026-10-01", to: "2026-10-31" };

const counted = async (period: typeof october) => {
  const { rows, total } = await statistics(await member("zhou"), period);
  return { of: Object.fromEntries(rows.map(({ category, ...row }) => [category, row])), total };
};

beforeAll(async () => {
  const shown = await approvedCase({
    topic: "edible-oil",
    decidedOn: "2026-10-01",
    fineYuan: "10000",
    confiscatedYuan: "2345.67",
    transferredToPolice: "on",
  });
  await approvedCase({ topic: "vinegar", decidedOn: "2026-10-31", fineYuan: "5000", confiscatedYuan: "0" });
  await approvedCase({ topic: "lifts", decidedOn: "2026-10-15", fineYuan: "30000", confiscatedYuan: "0" });
  await approvedCase({ topic: "lifts", decidedOn: "2026-09-30", fineYuan: "70000", confiscatedYuan: "0" });
  await draftCase(written({ topic: "lifts", decidedOn: "2026-10-15" }), await member("song"));
  const revoked = await approvedCase({ topic: "lifts", decidedOn: "2026-10-15" });
  const repaired = await approvedCase({
    tier: "minor",
    topic: "trademarks-and-gi",
    decidedOn: "2026-10-15",
    fineYuan: "1",
    confiscatedYuan: "0",
  });
  await armedDay("october", [shown, revoked, repaired]);
  await letMinuteCome(owner);
  await withdrawCase(revoked, "revoked", await member("song"));
  await withdrawCase(repaired, "repaired", await member("song"));
});

it("counts what was decided in the period, under one category each, in the form's order", async () => {
  const { of } = await counted(october);
  expect(Object.keys(of)).toEqual(categories);
  expect(of.food).toEqual({ decided: 2, published: 1, penaltiesYuan: 17345.67, transferred: 1 });
  expect(of.product).toEqual({ decided: 0, published: 0, penaltiesYuan: 0, transferred: 0 });
});

it("leaves out what nobody has approved and what was revoked; a repaired case was decided all the same", async () => {
  const { of, total } = await counted(october);
  expect(of["special-equipment"]).toMatchObject({ decided: 1, penaltiesYuan: 30000 });
  expect(of["intellectual-property"]).toMatchObject({ decided: 1, published: 0 });
  expect(total).toEqual({ decided: 4, published: 1, penaltiesYuan: 47346.67, transferred: 1 });
});

it("is cumulative: a longer period holds all of a shorter one", async () => {
  expect((await counted({ from: "2026-01-01", to: "2026-10-31" })).total.decided).toBe(5);
});

it("has a category for every topic, and 其他 for what the form has no row for", () => {
  expect(topics.filter(({ slug }) => !categories.includes(categoryOf(slug)))).toEqual([]);
  expect(categoryOf("medical-beauty")).toBe("other");
});
