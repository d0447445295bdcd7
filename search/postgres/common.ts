import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";

const minutes = 10;

let known: { at: number; database: string; common: Map<string, number> } | null = null;

/** How many entries hold a lexeme or a key that many hold, as PostgreSQL last counted; kept for ten minutes in each process. */
export async function commonLexemes(tx: Tx): Promise<Map<string, number>> {
  const database = process.env.DATABASE_URL ?? "";
  if (known?.database === database && performance.now() - known.at < minutes * 60_000) return known.common;
  const rows = await tx.execute<{ lexeme: string; entries: number }>(sql`select lexeme, entries from common_lexemes()`);
  known = { at: performance.now(), database, common: new Map(rows.map((row) => [row.lexeme, row.entries])) };
  return known.common;
}
