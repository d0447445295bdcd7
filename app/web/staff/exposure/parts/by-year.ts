import { localMinute } from "./local-minute.ts";

/** Days in their order, gathered by the year in Shanghai: [["2026", […]], ["2025", […]]]. */
export function byYear<Day extends { releaseAt: string }>(days: Day[]): [string, Day[]][] {
  const years = new Map<string, Day[]>();
  for (const day of days) {
    const year = localMinute(day.releaseAt).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), day]);
  }
  return [...years];
}
