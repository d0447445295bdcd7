import { eq, sql } from "drizzle-orm";
import { historyOf } from "#app/activity/history-of.ts";
import { record } from "#app/activity/record.ts";
import { today } from "#app/deadlines/today.ts";
import type { Tx } from "#db/client.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { leads } from "#db/schema/leads.ts";
import { checkDeadline } from "./check-deadline.ts";

/** What the thread says by itself: that a tip stays in work, and what stands before an earlier answer. */
type ToSay = { tipStays: string; before: string };

/**
 * What a sender's deed does to the leads. A complaint that is taken back is closed (市监令121 art. 23); a tip stays in work, for a
 * clue that is known may be followed, and the sender is told. Opened again, a lead waits to be claimed with a new clock, and what was
 * answered before moves into the thread. A rating changes nothing. Safe to run twice: the record says what was followed already.
 */
export async function followDeed(tx: Tx, submissionId: string, kind: string, say: ToSay): Promise<void> {
  const [submission] = await tx.select().from(submissions).where(eq(submissions.id, submissionId)).for("update");
  const subject = { kind: "submission", id: submissionId };
  const past = await historyOf(tx, subject);
  if (!submission || kind === "rate" || past.some(({ verb, facts }) => verb === "deed.followed" && facts.kind === kind)) return;
  const day = await today(tx);
  // A sender's minute is kept nowhere, and what follows at once would give it away.
  const at = `${day} 00:00+08`;
  const all = await tx.select().from(leads).where(eq(leads.submissionId, submissionId));
  for (const lead of all) {
    const verb = kind === "withdraw" ? await withdraw(tx, lead, day) : await reopen(tx, lead, day, say.before);
    if (verb) await record(tx, verb, { kind: "lead", id: lead.id }, {}, at);
  }
  const tipOpen = all.some((lead) => lead.kind === "tip" && lead.stage !== "closed");
  if (kind === "withdraw" && tipOpen) await tx.execute(sql`select tell_tip_stays(${submissionId}, ${say.tipStays})`);
  await record(tx, "deed.followed", subject, { kind }, at);
}

type Lead = typeof leads.$inferSelect;

async function withdraw(tx: Tx, { id }: Lead, day: string) {
  const [row] = await tx.execute<{ done: boolean }>(sql`select withdraw_lead(${id}, ${day}) as done`);
  return row?.done ? "lead.withdrawn" : null;
}

async function reopen(tx: Tx, { id, kind, topicSlug }: Lead, day: string, before: string) {
  const { dueOn, dueReason } = await checkDeadline(tx, kind, topicSlug, day);
  const [row] = await tx.execute<{ done: boolean }>(
    sql`select reopen_lead(${id}, ${day}, ${dueOn}, ${JSON.stringify(dueReason)}::jsonb, ${before}) as done`,
  );
  return row?.done ? "lead.reopened" : null;
}
