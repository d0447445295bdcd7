import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { merchants } from "#db/schema/merchants.ts";
import { nameKey } from "./name-key.ts";

/** The operator of that name, known from now on; null when what was written names nobody. */
export async function merchantNamed(tx: Tx, name: string, township: string | null): Promise<string | null> {
  const key = nameKey(name);
  if (key.length < 2) return null;
  const [merchant] = await tx
    .insert(merchants)
    .values({ name, nameKey: key, township })
    .onConflictDoUpdate({ target: merchants.nameKey, set: { township: sql`coalesce(${merchants.township}, excluded.township)` } })
    .returning();
  return merchant?.id ?? null;
}
