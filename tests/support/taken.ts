import { complaint, tip } from "./sent.ts";

/** A day in Shanghai, so many days ago. */
export const daysAgo = (days: number): string => new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);

/** A tip as a colleague takes it down from a caller. */
export const takenTip = (typed: Record<string, string> = {}) => tip({ channel: "phone", arrivedOn: daysAgo(0), ...typed });

/** A complaint that the 12345 line passed on. */
export const takenComplaint = (typed: Record<string, string> = {}) =>
  complaint({ channel: "12345", sourceNumber: "HA20261103-0042", arrivedOn: daysAgo(3), ...typed });
