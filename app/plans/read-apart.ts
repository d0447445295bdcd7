import { apart } from "#app/apart.server.ts";
import type { NoticeIssue } from "./notice/notice-issue.ts";
import type { KnownUnit, Reading } from "./reading/reading.ts";

/** A notice as pasted, or the bytes of its file, and the units to recognise. */
export type ToRead = { notice: string | Buffer; units: KnownUnit[] };

export type ReadApart =
  | { outcome: "read"; text: string; reading: Reading }
  | { outcome: "unreadable"; issue: NoticeIssue }
  | { outcome: "no-plan"; text: string };

/** Reads a notice in a process of its own; a true one takes about a second, most of it to start. */
export async function readApart(asked: ToRead): Promise<ReadApart> {
  const read = await apart<ToRead, ReadApart>("app/plans/reading-child.ts", asked, { seconds: 60, megabytes: 850 });
  return read ?? { outcome: "unreadable", issue: "plans.issues.tooHard" };
}
