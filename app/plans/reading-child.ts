import { answerAsked } from "#app/apart.server.ts";
import { readNotice } from "./notice/read-notice.ts";
import type { ReadApart, ToRead } from "./read-apart.ts";
import { readPlan } from "./reading/read-plan.ts";

/* The program that read-apart.ts runs. */

answerAsked(async ({ notice, units }: ToRead): Promise<ReadApart> => {
  const read =
    typeof notice === "string" ? { outcome: "read" as const, text: notice } : await readNotice({ name: "", bytes: Buffer.from(notice) });
  if (read.outcome === "unreadable") return read;
  // Half a character would be refused by the database.
  const text = read.text.trim().replace(/\p{Surrogate}/gu, "\ufffd");
  const reading = readPlan(text, units);
  return "outcome" in reading ? { outcome: "no-plan", text } : { outcome: "read", text, reading };
});
