import { readNotice } from "./notice/read-notice.ts";
import type { ReadApart, ToRead } from "./read-apart.ts";
import { readPlan } from "./reading/read-plan.ts";

/* The process that read-apart.ts starts: takes one notice, answers, ends. */

process.once("message", async ({ notice, units }: ToRead) => {
  process.send?.(await answerTo(notice, units), () => process.exit());
});

async function answerTo(notice: ToRead["notice"], units: ToRead["units"]): Promise<ReadApart> {
  const read =
    typeof notice === "string" ? { outcome: "read" as const, text: notice } : await readNotice({ name: "", bytes: Buffer.from(notice) });
  if (read.outcome === "unreadable") return read;
  // Half a character would be refused by the database.
  const text = read.text.trim().replace(/\p{Surrogate}/gu, "\ufffd");
  const reading = readPlan(text, units);
  return "outcome" in reading ? { outcome: "no-plan", text } : { outcome: "read", text, reading };
}
