import { describe, expect, it } from "vitest";
import type { Calendar } from "#app/deadlines/calendar.ts";
import { dueDate } from "#app/deadlines/due-date.ts";
import { calendarDays } from "#db/seed/reference/calendar.ts";

const calendar: Calendar = { special: new Map(calendarDays.map(({ day, ...rest }) => [day, rest])), years: new Set([2026]) };

describe("a period in working days (市监令121 art. 45, the 2026 notice)", () => {
  it.each([
    ["2026-09-23", 7, "2026-10-10"],
    ["2026-02-12", 7, "2026-02-28"],
    ["2026-04-30", 7, "2026-05-13"],
    ["2026-06-18", 7, "2026-06-30"],
    ["2026-09-18", 5, "2026-09-24"],
    ["2026-10-01", 7, "2026-10-15"],
    ["2026-02-13", 15, "2026-03-12"],
    ["2026-11-20", 7, "2026-12-01"],
    ["2026-11-20", 15, "2026-12-11"],
  ])("from %s, %i working days end on %s", (start, amount, due) => {
    expect(dueDate(start, amount, "working-days", calendar).dueOn).toBe(due);
  });

  it("names the holidays it left out and the made-up days it counted", () => {
    const counted = dueDate("2026-09-23", 7, "working-days", calendar);
    expect(new Set(counted.skipped.map((day) => day.name))).toEqual(new Set(["中秋节", "国庆节"]));
    expect(counted.worked.map((day) => day.day)).toEqual(["2026-10-10"]);
    expect(counted.calendarMissing).toBe(false);
  });
});

describe("a period in days", () => {
  it.each([
    ["2026-08-04", "2026-10-08"],
    ["2026-03-06", "2026-05-06"],
    ["2026-07-28", "2026-09-28"],
    ["2026-08-10", "2026-10-09"],
  ])("60 days from %s end on %s: a holiday moves the end, a bare weekend does not", (start, due) => {
    expect(dueDate(start, 60, "days", calendar).dueOn).toBe(due);
  });

  it("warns when it runs into a year whose notice is not known", () => {
    expect(dueDate("2026-12-20", 60, "days", calendar).calendarMissing).toBe(true);
  });
});
