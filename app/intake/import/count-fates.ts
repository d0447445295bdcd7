import type { Fate } from "./import-row.ts";

export const fates = ["take", "taken", "here", "double", "unreadable", "failed"] as const satisfies Fate["fate"][];

/** How many rows come to what, and how many there are. */
export function countFates(rows: Fate[]): Record<(typeof fates)[number] | "rows", number> {
  const of = (fate: Fate["fate"]) => rows.filter((row) => row.fate === fate).length;
  const [take, taken, here, double, unreadable, failed] = [
    of("take"),
    of("taken"),
    of("here"),
    of("double"),
    of("unreadable"),
    of("failed"),
  ];
  return { rows: rows.length, take, taken, here, double, unreadable, failed };
}
