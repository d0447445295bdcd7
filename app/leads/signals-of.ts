import { eq, sql } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { leads } from "#db/schema/leads.ts";

/** `times` besides this lead's own filing, in the last twelve months; null where there is nothing to compare. */
export type Signal = {
  fact: "phone" | "phone-operator" | "people-phone" | "people-address" | "text" | "operator";
  times: number | null;
  /** Of leads that this member may open, the newest first, at most twelve. */
  numbers: string[];
};

/**
 * How often the same telephone, address, text or operator occurs (市监令121 art. 17), as facts for whoever decides: nothing is
 * refused, delayed or routed by them (PIPL art. 24). Of a tip only its text and its operator, and of an anonymous one only the
 * operator. The database counts, and only for who sees the lead; [] for everybody else.
 */
export function signalsOf(number: string, by: Member): Promise<Signal[]> {
  return asMember(by, async (tx) => {
    const [lead] = await tx.select({ id: leads.id }).from(leads).where(eq(leads.number, number));
    return lead ? [...(await tx.execute<Signal>(sql`select fact, times, numbers from signals_of(${lead.id})`))] : [];
  });
}
