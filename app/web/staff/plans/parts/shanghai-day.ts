/** The day of a moment on Shanghai's clock, "2026-11-13". China has no summer time. */
export const shanghaiDay = (moment: string | number): string =>
  new Date(new Date(moment).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
