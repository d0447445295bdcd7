import type { Calendar } from "./calendar.ts";

/** Whether people work on a day, "YYYY-MM-DD": what the State Council's notice says of it, and otherwise the week. */
export const isWorkingDay = (day: string, calendar: Calendar): boolean => calendar.special.get(day)?.working ?? !isWeekend(day);

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
