/** The State Council's notice for 2026 (国务院办公厅, 2025-11-04). Each year's notice is entered when it comes. */
const off: [name: string, first: string, last: string][] = [
  ["元旦", "2026-01-01", "2026-01-03"],
  ["春节", "2026-02-15", "2026-02-23"],
  ["清明节", "2026-04-04", "2026-04-06"],
  ["劳动节", "2026-05-01", "2026-05-05"],
  ["端午节", "2026-06-19", "2026-06-21"],
  ["中秋节", "2026-09-25", "2026-09-27"],
  ["国庆节", "2026-10-01", "2026-10-07"],
];

const madeUp = [
  ["元旦", "2026-01-04"],
  ["春节", "2026-02-14"],
  ["春节", "2026-02-28"],
  ["劳动节", "2026-05-09"],
  ["国庆节", "2026-09-20"],
  ["国庆节", "2026-10-10"],
] as const;

export const calendarYears = [{ year: 2026, source: "国务院办公厅关于2026年部分节假日安排的通知" }];

export const calendarDays = [
  ...off.flatMap(([name, first, last]) => daysFrom(first, last).map((day) => ({ day, working: false, name }))),
  ...madeUp.map(([name, day]) => ({ day, working: true, name: `${name}调休上班` })),
];

function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (const day = new Date(first); day <= new Date(last); day.setUTCDate(day.getUTCDate() + 1)) days.push(day.toISOString().slice(0, 10));
  return days;
}
