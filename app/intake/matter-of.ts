import { eq } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { receiptFilings } from "#db/schema/receipts.ts";

export type MatterKind = "complaint" | "tip";

export const isMatter = (text: string): text is MatterKind => text === "complaint" || text === "tip";

/**
 * Which of the one or two filings of the transaction's receipt a form is for. The form says its kind; which row that is, the receipt says.
 */
export async function matterOf(tx: Tx, kind: string): Promise<typeof receiptFilings.$inferSelect | null> {
  if (!isMatter(kind)) return null;
  const [filing] = await tx.select().from(receiptFilings).where(eq(receiptFilings.kind, kind));
  return filing ?? null;
}
