import { daysAgo } from "./days-ago.ts";
import { complaint, tip } from "./sent.ts";

/** A tip as a colleague takes it down from a caller. */
export const takenTip = (typed: Record<string, string> = {}) => tip({ channel: "phone", arrivedOn: daysAgo(0), ...typed });

/** A complaint that the 12345 line passed on. */
export const takenComplaint = (typed: Record<string, string> = {}) =>
  complaint({ channel: "12345", sourceNumber: "HA20261103-0042", arrivedOn: daysAgo(3), ...typed });
