import ICAL from "ical.js";
import { convertIcsCalendar } from "ts-ics";
import { expect, it } from "vitest";
import { addOccasion } from "#app/exposure/calendar/add-occasion.ts";
import { calendarYear } from "#app/exposure/calendar/calendar-year.ts";
import { lookAtCalendar } from "#app/exposure/calendar/look-at-calendar.ts";
import { occasionChoices } from "#app/exposure/calendar/occasion-choices.ts";
import { readCalendar } from "#app/exposure/calendar/read-calendar.ts";
import { removeOccasion } from "#app/exposure/calendar/remove-occasion.ts";
import { staffCalendar } from "#app/exposure/calendar/staff-calendar.ts";
import { takeCalendar } from "#app/exposure/calendar/take-calendar.ts";
import { draftDay } from "#app/exposure/draft-day.ts";
import { openDay } from "#app/exposure/open-day.ts";
import { keepImport } from "#app/intake/import/keep-import.ts";
import { dayTyped } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { thisYear } from "#tests/support/days-ago.ts";

freshDatabase();

const year = thisYear();
const words = {
  name: "曝光日历",
  state: (state: string) => state,
  occasion: ({ slug, name }: { slug: string | null; name: string }) => slug ?? name,
};

const file = (...events: string[]) =>
  Buffer.from(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y//EN", ...events, "END:VCALENDAR", ""].join("\r\n"));
const event = (...lines: string[]) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"].join("\r\n");

it("a year has its known dates, the week the bureau entered and its own; a day is held for one of them", async () => {
  const song = await member("song");
  expect(await addOccasion({ kind: "food-safety-week", startsOn: `${year}-06-15`, endsOn: `${year}-06-21` }, song)).toMatchObject({
    outcome: "added",
  });
  expect(await addOccasion({ kind: "own", name: "白塘赶集节", startsOn: `${year}-10-05`, endsOn: "" }, song)).toMatchObject({
    outcome: "added",
  });
  const { occasions } = await calendarYear(year, song);
  expect(occasions.map(({ slug, name }) => slug ?? name)).toEqual([
    ...["consumer-day", "property-day", "brand-day", "metrology-day", "childrens-day", "accreditation-day", "food-safety-week"],
    ...["quality-month", "白塘赶集节", "standards-day", "fire-month", "constitution-day"],
  ]);
  const own = (await occasionChoices(song)).find(({ name }) => name === "白塘赶集节")?.value ?? "";
  await draftDay(dayTyped({ slug: "market-day", occasion: own }), song);
  expect((await openDay("market-day", song))?.occasion).toMatchObject({ value: own, name: "白塘赶集节" });
  expect(await removeOccasion(own, song)).toEqual({ outcome: "used" });
  const week = occasions.find(({ slug }) => slug === "food-safety-week")?.id ?? "";
  expect(await removeOccasion(week, song)).toEqual({ outcome: "removed" });
  expect(await removeOccasion(week, song)).toEqual({ outcome: "unknown" });
});

it.each([
  [{ kind: "moon", startsOn: "2026-06-15" }, "kind"],
  [{ kind: "own", name: "", startsOn: "2026-06-15" }, "name"],
  [{ kind: "own", name: "长".repeat(3000), startsOn: "2026-06-15" }, "name"],
  [{ kind: "own", name: "赶集", startsOn: "明天" }, "startsOn"],
  [{ kind: "own", name: "赶集", startsOn: "2026-06-15", endsOn: "2026-06-14" }, "endsOn"],
])("an occasion of %j is refused at its field", async (typed: Record<string, string>, field) => {
  expect(await addOccasion(typed, await member("song"))).toMatchObject({ outcome: "invalid", issues: [{ field }] });
});

it("what is written out is read back by the parser that writes: days at their minute in UTC, occasions as whole days", async () => {
  const song = await member("song");
  await draftDay(dayTyped({ slug: "in-the-file", title: "年底的一期；逗号,分号;和\\斜线都在" }), song);
  const written = await staffCalendar(song, "https://desk.example", words);
  expect(written.split("\r\n").every((line) => Buffer.byteLength(line) <= 220)).toBe(true);
  const events = new ICAL.Component(ICAL.parse(written)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  const day = events.find(({ summary }) => summary.startsWith("年底的一期"));
  expect(day?.summary).toBe("年底的一期；逗号,分号;和\\斜线都在（draft）");
  expect(day?.startDate.toJSDate()).toEqual((await openDay("in-the-file", song))?.releaseAt);
  const month = events.find(({ summary, startDate }) => summary === "quality-month" && startDate.year === year);
  expect([month?.startDate.isDate, month?.startDate.toString(), month?.endDate.toString()]).toEqual([
    true,
    `${year}-09-01`,
    `${year}-10-01`,
  ]);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
});

it("and by one that has never seen it: every event, its words, its minute or whole days, its address", async () => {
  const written = await staffCalendar(await member("song"), "https://desk.example", words);
  const theirs = convertIcsCalendar(undefined, written);
  expect(theirs.name).toBe("曝光日历");
  const ours = new ICAL.Component(ICAL.parse(written)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  expect(theirs.events?.map(({ uid, summary }) => [uid, summary])).toEqual(ours.map(({ uid, summary }) => [uid, summary]));
  const day = theirs.events?.find(({ summary }) => summary.startsWith("年底的一期"));
  expect(day).toMatchObject({
    summary: "年底的一期；逗号,分号;和\\斜线都在（draft）",
    url: "https://desk.example/staff/exposure/in-the-file",
    start: { type: "DATE-TIME", date: (await openDay("in-the-file", await member("song")))?.releaseAt },
  });
  const month = theirs.events?.find(({ summary, start }) => summary === "quality-month" && start.date.getUTCFullYear() === year);
  expect([month?.start.type, month?.start.date, month?.end?.date]).toEqual(["DATE", new Date(`${year}-09-01`), new Date(`${year}-10-01`)]);
});

it("a calendar is looked at before it is taken, and the same file twice changes nothing", async () => {
  const song = await member("song");
  const bytes = file(
    event("UID:a@x", "SUMMARY:质量开放日", `DTSTART;VALUE=DATE:${year}0912`, `DTEND;VALUE=DATE:${year}0914`),
    event("UID:b@x", "SUMMARY:夜里的巡查", `DTSTART:${year}0331T170000Z`, `DTEND:${year}0331T180000Z`),
    event("UID:c@x", "SUMMARY:每年一次", "DTSTART;VALUE=DATE:20150707", "RRULE:FREQ=YEARLY"),
    event("UID:d@x", "SUMMARY:没有日期"),
    event("UID:e@x", "SUMMARY:早就过去", "DTSTART;VALUE=DATE:20010101"),
  );
  const looked = await lookAtCalendar(bytes, song);
  expect(looked).toMatchObject({ outcome: "looked" });
  expect(looked.outcome === "looked" && looked.events.map(({ name, startsOn, endsOn, fate }) => [name, startsOn, endsOn, fate])).toEqual([
    ["质量开放日", `${year}-09-12`, `${year}-09-13`, "take"],
    ["夜里的巡查", `${year}-04-01`, `${year}-04-01`, "take"],
    ["每年一次", `${year}-07-07`, `${year}-07-07`, "take"],
    ["每年一次", `${year + 1}-07-07`, `${year + 1}-07-07`, "take"],
    ["没有日期", null, null, "unreadable"],
  ]);
  expect((await calendarYear(year, song)).occasions.map(({ name }) => name)).not.toContain("质量开放日");
  const token = await keepImport(bytes, song);
  expect(await takeCalendar(token, song)).toEqual({ outcome: "taken", count: 4 });
  expect(await takeCalendar(token, song)).toEqual({ outcome: "over" });
  expect(await takeCalendar(await keepImport(bytes, song), song)).toEqual({ outcome: "taken", count: 0 });
  expect((await calendarYear(year, song)).occasions.map(({ name }) => name)).toContain("质量开放日");
});

it.each([
  ["nothing", Buffer.alloc(0), "exposure.issues.notCalendar"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), "exposure.issues.notCalendar"],
  ["half a calendar", Buffer.from("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x"), "exposure.issues.notCalendar"],
  ["a calendar of nothing", file(), "exposure.issues.noEvents"],
])("%s as a calendar gets a clear message", async (_what, bytes, key) => {
  expect(await lookAtCalendar(bytes, await member("song"))).toMatchObject({ outcome: "refused", issues: [{ field: "file", key }] });
});

it("an event that comes back every second since 1970 ends the reading and not the process", () => {
  const busy = file(event("UID:z@x", "SUMMARY:每秒", "DTSTART:19700101T000000Z", "RRULE:FREQ=SECONDLY")).toString();
  expect(readCalendar(busy, `${year}-01-01`, `${year}-12-31`)).toEqual([]);
});
