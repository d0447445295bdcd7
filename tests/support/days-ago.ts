/** A day in Shanghai, so many days ago: "2026-11-22". */
export const daysAgo = (days: number): string => new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);

/** The year that it is in Shanghai. */
export const thisYear = (): number => Number(daysAgo(0).slice(0, 4));
