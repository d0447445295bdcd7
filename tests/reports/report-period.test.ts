import { expect, it } from "vitest";
import { reportPeriod } from "#app/reports/report-period.ts";

const nothing = { from: null, to: null };

it("is what is due now: from 1 January to the end of last month", () => {
  expect(reportPeriod(nothing, "2026-05-02")).toEqual({ from: "2026-01-01", to: "2026-04-30" });
  expect(reportPeriod(nothing, "2028-03-01")).toEqual({ from: "2028-01-01", to: "2028-02-29" });
});

it("is, in January, the year that has ended", () => {
  expect(reportPeriod(nothing, "2027-01-04")).toEqual({ from: "2026-01-01", to: "2026-12-31" });
});

it("is what was asked for, and what is due when that cannot be read", () => {
  expect(reportPeriod({ from: "2026-02-01", to: "2026-02-28" }, "2026-05-02")).toEqual({ from: "2026-02-01", to: "2026-02-28" });
  for (const [from, to] of [
    ["2026-03-01", "2026-02-01"],
    ["2026-02-30", "2026-03-01"],
    ["", "2026-02-01"],
    ["0000-01-01", "2026-02-01"],
  ] as const) {
    expect(reportPeriod({ from, to }, "2026-05-02")).toEqual({ from: "2026-01-01", to: "2026-04-30" });
  }
});
