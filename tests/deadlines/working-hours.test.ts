import { describe, expect, it } from "vitest";
import type { Calendar } from "#app/deadlines/calendar.ts";
import { officeHours, writtenHours } from "#app/deadlines/office-hours.ts";
import { afterWorkingHours } from "#app/deadlines/working-hours.ts";
import { calendarDays } from "#db/seed/reference/calendar.ts";

const calendar: Calendar = { special: new Map(calendarDays.map(({ day, ...rest }) => [day, rest])), years: new Set([2026]) };
/** Seven hours a day. */
const worked = officeHours("9:00-12:00,13:30-17:30");
const after = (start: string, hours: number) => afterWorkingHours(start, hours, worked, calendar);

describe("working hours from a minute", () => {
  it.each([
    ["an hour", "2026-11-18 09:00", 1, "2026-11-18 10:00"],
    ["over lunch", "2026-11-18 11:30", 1, "2026-11-18 14:00"],
    ["from lunch", "2026-11-18 12:40", 2, "2026-11-18 15:30"],
    ["until they close, and not until the next morning", "2026-11-18 09:00", 7, "2026-11-18 17:30"],
    ["over a night", "2026-11-18 17:00", 1, "2026-11-19 09:30"],
    ["from before they open", "2026-11-18 06:15", 3, "2026-11-18 12:00"],
    ["from after they close", "2026-11-18 22:00", 1, "2026-11-19 10:00"],
    ["over a weekend", "2026-11-20 16:30", 2, "2026-11-23 10:00"],
    ["from a Sunday", "2026-11-22 10:00", 1, "2026-11-23 10:00"],
    ["24, over a weekend", "2026-11-19 10:00", 24, "2026-11-24 14:30"],
    ["over New Year, on whose Sunday they work", "2025-12-31 17:00", 7, "2026-01-04 17:00"],
    ["over the Spring Festival, until the Saturday that is made up", "2026-02-14 16:30", 1, "2026-02-14 17:30"],
    ["over the Spring Festival", "2026-02-14 16:30", 2, "2026-02-24 10:00"],
    ["on a Saturday that is made up", "2026-02-28 09:00", 8, "2026-03-02 10:00"],
    ["over Qingming", "2026-04-03 17:00", 1, "2026-04-07 09:30"],
    ["over Labour Day, and the Saturday after it", "2026-04-30 16:30", 23, "2026-05-09 10:00"],
    ["over the Dragon Boat Festival", "2026-06-18 17:00", 1, "2026-06-22 09:30"],
    ["on the Sunday before Mid-Autumn", "2026-09-18 17:00", 1, "2026-09-20 09:30"],
    ["over National Day, which begins after a Wednesday", "2026-09-30 16:30", 2, "2026-10-08 10:00"],
    ["to the Saturday after National Day", "2026-10-08 09:00", 15, "2026-10-10 10:00"],
  ])("%s", (_, start, hours, end) => {
    expect(after(start, hours)).toBe(end);
  });
});

describe("working hours from a day whose minute nobody knows", () => {
  it.each([
    ["begin the next morning", "2026-11-18", 1, "2026-11-19 10:00"],
    ["begin on Monday when it was a Friday", "2026-11-20", 7, "2026-11-23 17:30"],
    ["begin on Monday when it was a Saturday", "2026-11-21", 7, "2026-11-23 17:30"],
    ["begin on a Sunday that is made up", "2026-01-03", 1, "2026-01-04 10:00"],
    ["begin after the holiday", "2026-10-01", 3, "2026-10-08 12:00"],
    ["24 are three days and three hours", "2026-11-13", 24, "2026-11-19 12:00"],
  ])("%s", (_, start, hours, end) => {
    expect(after(start, hours)).toBe(end);
  });
});

it("other hours, and a day without a break", () => {
  expect(afterWorkingHours("2026-11-18 08:00", 8, officeHours("8:30-16:30"), calendar)).toBe("2026-11-18 16:30");
  expect(afterWorkingHours("2026-11-18", 2.5, officeHours("00:00-24:00"), calendar)).toBe("2026-11-19 02:30");
  expect(writtenHours(officeHours(" 8:30-12:00, 14:00-18:00 "))).toEqual(["8:30–12:00", "14:00–18:00"]);
});

it("hours that would never be over are a mistake, and said to be one", () => {
  for (const written of [
    "",
    "9-12",
    "9:00-9:00",
    "12:00-9:00",
    "9:00-25:00",
    "9:00-12:60",
    "13:30-17:30,9:00-12:00",
    "9:00-12:00,11:00-13:00",
  ])
    expect(() => officeHours(written)).toThrow(/hours/);
  for (const hours of [Number.NaN, Number.POSITIVE_INFINITY, -1]) expect(() => after("2026-11-18", hours)).toThrow(/working hours/);
});
