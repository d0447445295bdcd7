import { readFileSync } from "node:fs";
import type { ReadCase } from "#app/cases/bulletin/reading.ts";
import { readBulletin } from "#app/cases/read-bulletin.ts";
import { lexiconOf } from "#app/sorting/lexicon.ts";
import { topicTerms } from "#db/seed/reference/topic-terms.ts";

/** What a case of a written bulletin must come to; what is left out is null, false or empty. `doubts` are some that must be there. */
export type Expected = Partial<Pick<ReadCase, (typeof fields)[number]>> & { doubts?: string[] };

export type Bulletin = { about: string; text: string; cases: Expected[] };

/** `topic` and, without a heading, `title` and `violation` are asked only where they are given. */
export const fields = [
  "title",
  "authority",
  "party",
  "violation",
  "laws",
  "decidedOn",
  "fineYuan",
  "confiscatedYuan",
  "totalYuan",
  "transferred",
  "topic",
] as const;

export const optional: ReadonlySet<string> = new Set(["title", "violation", "topic"]);

/** Bulletins of our own writing: names, places and numbers are invented. */
export function bulletinsOf(half: "build" | "measure"): Bulletin[] {
  const file = readFileSync(new URL(`./${half}.txt`, import.meta.url), "utf8");
  return file
    .split(/^=== /m)
    .slice(1)
    .map((one) => {
      const [head = "", answers = ""] = one.split(/^---\n/m);
      const about = head.slice(0, head.indexOf("\n"));
      return {
        about,
        text: head.slice(about.length + 1),
        cases: answers
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line) as Expected),
      };
    });
}

export const lexicon = lexiconOf(topicTerms);
export const readText = (text: string): ReadCase[] => readBulletin(text, lexicon);

const empty: Record<string, unknown> = { laws: [], transferred: false };
const asked = (expected: Expected, field: (typeof fields)[number]): unknown => expected[field] ?? empty[field] ?? null;

/** The fields of a case that were read otherwise than expected. */
export function missesOf(expected: Expected, read: ReadCase | undefined): { field: string; expected: unknown; read: unknown }[] {
  const values = fields
    .filter((field) => !optional.has(field) || field in expected)
    .map((field) => ({ field: field as string, expected: asked(expected, field), read: read ? read[field] : undefined }));
  const doubts = (expected.doubts ?? []).map((key) => ({
    field: "doubts",
    expected: key,
    read: read?.doubts.some((one) => one.key === key) ? key : (read?.doubts.map((one) => one.key).join(" ") ?? null),
  }));
  return [...values, ...doubts].filter((one) => JSON.stringify(one.expected) !== JSON.stringify(one.read));
}
