import { readFileSync } from "node:fs";
import type { Sorting } from "#app/sorting/sorting.ts";

/** A text as somebody wrote it, and what a careful clerk would say that it is. */
export type Labelled = { text: string; type: Sorting["type"]; topics: string[]; elsewhere: string | null; merchant: string | null };

export const labelledIn = (file: string | URL): Labelled[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Labelled);
