import { asc, eq } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import type { DueReason } from "#db/schema/leads.ts";
import { receiptDeeds, receiptFiles, type receiptFilings, receiptLeads, receiptMessages } from "#db/schema/receipts.ts";
import { acknowledgeFiling } from "./acknowledge-filing.ts";
import { type Deed, openDeeds } from "./deeds.ts";
import type { MatterKind } from "./matter-of.ts";

export type FilingLead = {
  number: string;
  topicSlug: string;
  kind: MatterKind;
  stage: "unclaimed" | "checking" | "filed" | "considering" | "mediating" | "closed";
  unitName: string;
  unitNameEn: string;
  dueOn: string | null;
  dueReason: DueReason | null;
  closedOn: string | null;
  closingCode: string | null;
  answer: string | null;
};

/** One matter under a receipt, with its own clock, answers and letters, and nothing of the other. */
export type Matter = {
  kind: MatterKind;
  identity: "real-name" | "contact-only" | "anonymous";
  topic: string;
  leads: FilingLead[];
  messages: { author: "bureau" | "sender"; body: string; writtenOn: string }[];
  deeds: { kind: Deed; body: string; rating: number | null; doneOn: string }[];
  can: Record<Deed, boolean>;
  /** What was sent along; with a day, when it came later. */
  files: { bytes: number; mediaType: string; addedOn: string | null }[];
  rewarded: boolean;
  acknowledgement: string;
};

/** Reads one matter in a transaction that knows its receipt. */
export async function openMatter(tx: Tx, filing: typeof receiptFilings.$inferSelect, receipt: string): Promise<Matter> {
  const { submissionId: id, kind, identity, topicSlug: topic, rewarded } = filing;
  const leads = await tx.select().from(receiptLeads).where(eq(receiptLeads.submissionId, id)).orderBy(asc(receiptLeads.number));
  const { author, body, writtenOn, position } = receiptMessages;
  const letters = tx.select({ author, body, writtenOn }).from(receiptMessages).where(eq(receiptMessages.submissionId, id));
  const { acknowledgement } = await acknowledgeFiling(tx, filing, receipt);
  return {
    ...{ kind, identity, topic, rewarded, acknowledgement },
    leads: leads.map(({ submissionId, ...lead }) => lead),
    messages: await letters.orderBy(asc(position)),
    deeds: await deedsOf(tx, id),
    can: await openDeeds(tx, id),
    files: await filesOf(tx, id),
  };
}

function deedsOf(tx: Tx, id: string) {
  const { kind, body, rating, doneOn } = receiptDeeds;
  return tx.select({ kind, body, rating, doneOn }).from(receiptDeeds).where(eq(receiptDeeds.submissionId, id)).orderBy(asc(doneOn));
}

function filesOf(tx: Tx, id: string) {
  const { bytes, mediaType, addedOn } = receiptFiles;
  return tx.select({ bytes, mediaType, addedOn }).from(receiptFiles).where(eq(receiptFiles.submissionId, id)).orderBy(asc(addedOn));
}
