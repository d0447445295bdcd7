import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import type { Answering } from "./by-index.ts";
import type { Codes } from "./codes.ts";

/** How many entries hold a word or a key that many hold; how many at most hold any other word; how many there are; and the codes of keys. */
export type Common = { entries: ReadonlyMap<string, number>; unlisted: number; all: number; codes: Codes };

const minutes = 10;

let known: { at: number; of: string; common: Omit<Common, "codes"> } | null = null;

/** As PostgreSQL last counted, which is kept for ten minutes in each process. */
export async function commonLexemes(tx: Tx, { database, side, codes }: Answering): Promise<Common> {
  const of = `${database} ${side}`;
  if (known?.of === of && performance.now() - known.at < minutes * 60_000) return { ...known.common, codes };
  const rows = await tx.execute<{ lexeme: string; entries: number }>(sql`select lexeme, entries from common_lexemes()`);
  const entries = new Map(rows.map((row) => [row.lexeme, row.entries]));
  const common = { entries, unlisted: entries.get("") ?? 0, all: Math.max(0, ...entries.values()) };
  known = { at: performance.now(), of, common };
  return { ...common, codes };
}
