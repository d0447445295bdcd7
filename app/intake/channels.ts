import type { channels } from "#db/schema/intake.ts";

export type Channel = (typeof channels)[number];

/** The ways by which a matter comes to a colleague, who takes it down. */
export const takenChannels = [
  "phone",
  "counter",
  "letter",
  "12345",
  "12315",
  "upper-bureau",
  "other-agency",
  "media",
  "inspection",
  "monitoring",
  "supervisor",
] as const satisfies Exclude<Channel, "web">[];

export type TakenChannel = (typeof takenChannels)[number];

/** Where a matter has a number already, and where the answer goes back under it. */
export const numbered: TakenChannel[] = ["12345", "12315", "upper-bureau"];

/** Where nobody complains on their own behalf: only tips come from there. */
export const nameless: TakenChannel[] = ["media", "inspection", "monitoring"];
