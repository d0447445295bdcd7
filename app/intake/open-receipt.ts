import { asc } from "drizzle-orm";
import { asCitizen } from "#db/client.server.ts";
import type { DueReason } from "#db/schema/leads.ts";
import { receiptDeeds, receiptFilings, receiptLeads, receiptMessages } from "#db/schema/receipts.ts";
import { type Deed, openDeeds } from "./deeds.ts";
import { inGroups, readReceipt, receiptHashes } from "./receipt.ts";

export type FilingLead = {
  number: string;
  topicSlug: string;
  kind: "complaint" | "tip";
  stage: "unclaimed" | "checking" | "filed" | "considering" | "mediating" | "closed";
  unitName: string;
  unitNameEn: string;
  dueOn: string | null;
  dueReason: DueReason | null;
  closedOn: string | null;
  closingCode: string | null;
  answer: string | null;
};

export type Filing = {
  receipt: string;
  kind: "complaint" | "tip";
  identity: "real-name" | "contact-only" | "anonymous";
  topic: string;
  merchantName: string;
  filedOn: string;
  elsewhere: string | null;
  leads: FilingLead[];
  messages: { author: "bureau" | "sender"; body: string; writtenOn: string }[];
  deeds: { kind: Deed; body: string; rating: number | null; doneOn: string }[];
  can: Record<Deed, boolean>;
};

export type OpenedReceipt = { outcome: "open"; filing: Filing } | { outcome: "malformed" } | { outcome: "unknown" };

/** Whoever holds the receipt sees where the matter stands. It arrives by POST and goes into no address and no log. */
export async function openReceipt(typed: string): Promise<OpenedReceipt> {
  const receipt = readReceipt(typed);
  if (!receipt) return { outcome: "malformed" };
  return asCitizen(async (tx) => {
    const [filing] = await tx.select().from(receiptFilings);
    if (!filing) return { outcome: "unknown" };
    const { kind, identity, topicSlug: topic, merchantName, filedOn, elsewhere } = filing;
    const leads = await tx.select().from(receiptLeads).orderBy(asc(receiptLeads.number));
    const messages = await tx.select().from(receiptMessages).orderBy(asc(receiptMessages.position));
    const deeds = await tx.select().from(receiptDeeds).orderBy(asc(receiptDeeds.doneOn));
    const can = await openDeeds(tx, filing.submissionId);
    const known = { kind, identity, topic, merchantName, filedOn, elsewhere };
    return { outcome: "open", filing: { receipt: inGroups(receipt), ...known, leads, messages, deeds, can } };
  }, receiptHashes(receipt));
}
