import type { Tx } from "#db/client.server.ts";
import { acknowledgeFiling } from "./acknowledge-filing.ts";
import { inGroups, receiptOf } from "./receipt.ts";
import { rewardSecretOf } from "./reward.ts";
import type { Filed, FiledMatter } from "./sent.ts";

type Kept = Pick<FiledMatter, "kind" | "identity"> & { filedOn: string; elsewhere: string | null; files: number; rewarded: boolean };

/** What somebody is told whose filing is kept: the receipt, and until when they hear of each of its matters. */
export async function answerFiled(tx: Tx, kept: [Kept, ...Kept[]], formKey: string): Promise<Filed> {
  const receipt = inGroups(receiptOf(formKey));
  const matters: FiledMatter[] = [];
  for (const one of kept) matters.push({ kind: one.kind, identity: one.identity, ...(await acknowledgeFiling(tx, one, receipt)) });
  const rewardSecret = kept.some(({ rewarded }) => rewarded) ? rewardSecretOf(formKey) : null;
  const { filedOn, elsewhere, files } = kept[0];
  return { outcome: "filed", receipt, filedOn, elsewhere, files, matters, rewardSecret };
}
