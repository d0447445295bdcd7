import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";

/** Groups of names for one thing each that the staff have entered. Read with every question: a new one works at once, everywhere. */
export async function namesInForce(tx: Tx): Promise<string[][]> {
  const rows = await tx.execute<{ names: string[] }>(sql`select names from other_names`);
  return rows.map((row) => row.names);
}
