import { randomInt } from "node:crypto";
import { eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { today } from "#app/deadlines/today.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { readCase } from "./read-case.ts";
import { writeCase } from "./write-case.ts";

export type DraftOutcome = { outcome: "drafted"; number: string } | { outcome: "invalid"; issues: Issue[] };

/** A new case, in draft. Its number is random after the year: gaps betray nothing. */
export const draftCase = (typed: Record<string, string>, by: Member): Promise<DraftOutcome> =>
  asMember(by, async (tx) => {
    const done = await draftIn(tx, typed, by);
    return "id" in done ? { outcome: "drafted", number: done.number } : done;
  });

/** The same within a transaction that does more with the draft; says its id as well. */
export async function draftIn(
  tx: Tx,
  typed: Record<string, string>,
  by: Member,
): Promise<{ outcome: "drafted"; number: string; id: string } | { outcome: "invalid"; issues: Issue[] }> {
  const read = await readCase(tx, typed);
  if ("issues" in read) return { outcome: "invalid", issues: read.issues };
  const number = await freeNumber(tx);
  const id = await writeCase(tx, { ...read.text, number, authorId: by.id, lastEditorId: by.id });
  await record(tx, "case.drafted", { kind: "case", id }, { number });
  return { outcome: "drafted", number, id };
}

async function freeNumber(tx: Tx): Promise<string> {
  const year = (await today(tx)).slice(0, 4);
  for (;;) {
    const number = `${year}-${randomInt(100_000, 1_000_000)}`;
    const [taken] = await tx.select({ id: cases.id }).from(cases).where(eq(cases.number, number));
    if (!taken) return number;
  }
}
