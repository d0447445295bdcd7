import { sql } from "drizzle-orm";
import { z } from "zod";
import { text, words } from "#app/i18n/issues.ts";
import type { Tx } from "#db/client.server.ts";

export const deeds = ["withdraw", "reopen", "rate"] as const;

export type Deed = (typeof deeds)[number];

/** What each deed asks for, by the names of its fields; read as a row. */
export const deedForms = {
  withdraw: z
    .object({
      withdrawConfirm: z.literal("on", words("intake.issues.withdrawConfirm")),
      withdrawReason: text(0, 1000, "intake.issues.deedWords").optional(),
    })
    .transform(({ withdrawReason = "" }) => ({ body: withdrawReason, rating: null })),
  reopen: z
    .object({ reopenReason: text(10, 1000, "intake.issues.reopenReason") })
    .transform(({ reopenReason }) => ({ body: reopenReason, rating: null })),
  rate: z
    .object({
      rating: z.string(words("intake.issues.rating")).regex(/^[1-5]$/, words("intake.issues.rating")),
      ratingWords: text(0, 1000, "intake.issues.deedWords").optional(),
    })
    .transform(({ rating, ratingWords = "" }) => ({ body: ratingWords, rating: Number(rating) })),
};

/** Which deeds are open to the holder of the receipt now; the database asks the same again when one is done. */
export async function openDeeds(tx: Tx, submissionId: string): Promise<Record<Deed, boolean>> {
  const possible = (kind: Deed) => sql`deed_possible(${submissionId}, ${kind})`;
  const [row] = await tx.execute<Record<Deed, boolean>>(
    sql`select ${possible("withdraw")} as withdraw, ${possible("reopen")} as reopen, ${possible("rate")} as rate`,
  );
  return { withdraw: row?.withdraw === true, reopen: row?.reopen === true, rate: row?.rate === true };
}
