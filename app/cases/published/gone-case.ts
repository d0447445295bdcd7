import { eq } from "drizzle-orm";
import { asCitizen } from "#db/client.server.ts";
import { goneCases } from "#db/schema/register.ts";

export type GoneCase = { goneOn: string; why: (typeof goneCases.$inferSelect)["why"] };

/**
 * Since when ("YYYY-MM-DD") and why in general a case is no longer public; neither party nor title. Null for a number that never was
 * public, be it embargoed, held, in draft or never given (SECURITY R4).
 */
export async function goneCase(caseNumber: string): Promise<GoneCase | null> {
  const { goneOn, why } = goneCases;
  const [row] = await asCitizen((tx) => tx.select({ goneOn, why }).from(goneCases).where(eq(goneCases.number, caseNumber)));
  return row ?? null;
}
