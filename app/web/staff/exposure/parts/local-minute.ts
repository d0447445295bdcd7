/** A moment as a `datetime-local` field holds it, on Shanghai's clock: "2026-12-04T10:00". China has no summer time. */
export const localMinute = (moment: string): string => new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 16);
