import { asCitizen } from "#db/client.server.ts";
import { receiptFilings } from "#db/schema/receipts.ts";
import { type Matter, openMatter } from "./open-matter.ts";
import { inGroups, readReceipt, receiptHashes } from "./receipt.ts";

/** What is under one receipt: one matter, or a complaint and a tip, which are handled apart (市监令121 art. 9, 37). */
export type Filing = {
  receipt: string;
  merchantName: string;
  filedOn: string;
  elsewhere: string | null;
  matters: Matter[];
};

export type OpenedReceipt = { outcome: "open"; filing: Filing } | { outcome: "malformed" } | { outcome: "unknown" };

/** Whoever holds the receipt sees where each matter stands. It arrives by POST and goes into no address and no log. */
export async function openReceipt(typed: string): Promise<OpenedReceipt> {
  const receipt = readReceipt(typed);
  if (!receipt) return { outcome: "malformed" };
  return asCitizen(async (tx) => {
    const filings = await tx.select().from(receiptFilings).orderBy(receiptFilings.kind);
    const [first] = filings;
    if (!first) return { outcome: "unknown" };
    const matters: Matter[] = [];
    for (const filing of filings) matters.push(await openMatter(tx, filing, receipt));
    const { merchantName, filedOn, elsewhere } = first;
    return { outcome: "open", filing: { receipt: inGroups(receipt), merchantName, filedOn, elsewhere, matters } };
  }, receiptHashes(receipt));
}
