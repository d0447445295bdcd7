import { beforeAll, expect, it } from "vitest";
import { withdrawCase } from "#app/cases/withdraw-case.ts";
import { yearFigures } from "#app/reports/published.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";

const owner = ownerOf(freshDatabase());

let withdrawn = "";

/** One day that is out with three cases, and one that is still to come. */
beforeAll(async () => {
  withdrawn = await approvedCase({ tier: "minor", topic: "lifts", fineYuan: "9999", confiscatedYuan: "0" });
  await armedDay("out", [
    await approvedCase({ fineYuan: "2000", confiscatedYuan: "1000", transferredToPolice: "on" }),
    await approvedCase({ fineYuan: "500", confiscatedYuan: "0" }),
    withdrawn,
  ]);
  await letMinuteCome(owner, "out");
  await armedDay("to-come", [await approvedCase({ fineYuan: "70000", confiscatedYuan: "0" })]);
});

it("counts what is out, and not a case nor a day that is still to come", async () => {
  expect(await yearFigures()).toMatchObject({ days: 1, cases: 3, totalYuan: 13499, transferred: 1 });
});

it("leaves out a case that was withdrawn", async () => {
  await withdrawCase(withdrawn, "repaired", await member("song"));
  const year = await yearFigures();
  expect(year).toMatchObject({ cases: 2, totalYuan: 3500 });
  expect(year.byTopic).toEqual([{ slug: "fuel-metering", cases: 2, yuan: 3500, transferred: 1 }]);
});
