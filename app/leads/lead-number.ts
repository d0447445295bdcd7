import { like, sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { leads } from "#db/schema/leads.ts";

/** "J-2026-0412": tips J (举报), complaints T (投诉), counted through the year. */
export async function nextNumber(tx: Tx, kind: "complaint" | "tip", day: string): Promise<string> {
  const stem = `${kind === "tip" ? "J" : "T"}-${day.slice(0, 4)}-`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${stem}, 7263))`);
  const [last] = await tx
    .select({ n: sql<number>`coalesce(max(split_part(${leads.number}, '-', 3)::int), 0)` })
    .from(leads)
    .where(like(leads.number, `${stem}%`));
  return stem + String((last?.n ?? 0) + 1).padStart(4, "0");
}
