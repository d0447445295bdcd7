import { dayAfter } from "./due-date.ts";

export type TimeLeft = { days: number; late: boolean; soon: boolean };

/** Days from today to the due day, both "YYYY-MM-DD": negative when late, soon within three days. */
export function timeLeft(dueOn: string | null, today: string): TimeLeft | null {
  if (!dueOn) return null;
  const days = Math.round((Date.parse(dueOn) - Date.parse(today)) / 86_400_000);
  return { days, late: dueOn < today, soon: dueOn >= today && dueOn <= dayAfter(today, 3) };
}
