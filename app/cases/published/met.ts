import { eq, sql } from "drizzle-orm";
import { asCitizen } from "#db/client.server.ts";
import { publishedCases } from "#db/schema/published-cases.ts";

/** The case that a reader met too: what names it, and its topic. Null for one that is not out and for one that never was. */
export async function caseMet(caseNumber: string): Promise<{ number: string; title: string; topicSlug: string } | null> {
  if (!caseNumber) return null;
  const { number, title, topicSlug } = publishedCases;
  const [row] = await asCitizen((tx) => tx.select({ number, title, topicSlug }).from(publishedCases).where(eq(number, caseNumber)));
  return row ?? null;
}

/**
 * A reader begins a form because of this case: its count goes up by one, and nothing says whose form it was or when. Gives the
 * topic of the case; null, and nothing counted, when it is not out. No activity row: it would say when an informant sat down.
 */
export async function countMet(caseNumber: string): Promise<string | null> {
  if (!caseNumber) return null;
  const [row] = await asCitizen((tx) => tx.execute<{ topic: string | null }>(sql`select count_met(${caseNumber}) as topic`));
  return row?.topic ?? null;
}
