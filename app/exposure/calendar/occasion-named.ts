import { eq } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { occasions } from "#db/schema/occasions.ts";
import { isYearly } from "./occasions.ts";

const ownId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a day's occasion is called: a word that every language has, or the bureau's own name. Null: there is no such occasion. */
export async function occasionNamed(tx: Tx, occasion: string): Promise<{ slug: string; name: string } | null> {
  if (isYearly(occasion)) return { slug: occasion, name: "" };
  if (!ownId.test(occasion)) return null;
  const [own] = await tx.select({ name: occasions.name }).from(occasions).where(eq(occasions.id, occasion));
  return own ? { slug: "", name: own.name } : null;
}
