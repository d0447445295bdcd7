import { sql } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";

/** A line of the ledger of closed leads: all that whoever writes cases may know of a lead. */
export type LedgerEntry = {
  number: string;
  topic: string;
  party: string;
  township: string | null;
  unit: string;
  unitEn: string;
  closedOn: string;
  drafted: boolean;
};

/** Leads that were closed with a penalty, the newest first, at most 500; the database hands out nothing else of them. */
export function ledger(by: Member): Promise<LedgerEntry[]> {
  return asMember(by, async (tx) => {
    const rows = await tx.execute<LedgerEntry>(sql`
      select number, topic_slug as topic, party, township, unit, unit_en as "unitEn", closed_on::text as "closedOn", drafted
      from closed_lead_ledger()`);
    return [...rows];
  });
}

/** One line by the lead's number; null for any other lead, and for none. */
export async function ledgerEntry(number: string, by: Member): Promise<LedgerEntry | null> {
  return (await ledger(by)).find((entry) => entry.number === number) ?? null;
}

/** The line as the case form would be typed; the rest is for the writer. */
export const fromLedger = ({ topic, party, township }: LedgerEntry): Record<string, string> => ({ topic, party, township: township ?? "" });
