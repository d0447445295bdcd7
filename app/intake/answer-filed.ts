import type { Tx } from "#db/client.server.ts";
import { acknowledgeFiling } from "./acknowledge-filing.ts";
import { inGroups, receiptOf } from "./receipt.ts";
import { rewardSecretOf } from "./reward.ts";
import type { Filed, FiledMatter } from "./sent.ts";

type Kept = Pick<FiledMatter, "kind" | "identity"> & { filedOn: string; elsewhere: string | null; files: number; rewarded: boolean };

/** What somebody is told whose filing is kept: the receipt, and until when they hear of each of its matters (one at least). */
export async function answerFiled(tx: Tx, kept: Kept[], formKey: string): Promise<Filed> {
  const receipt = inGroups(receiptOf(formKey));
  const matters = kept.map(async (one): Promise<FiledMatter> => {
    const { kind, identity } = one;
    return { kind, identity, ...(await acknowledgeFiling(tx, one, receipt)) };
  });
  const [first] = kept;
  if (!first) throw new Error("nothing is kept");
  const { filedOn, elsewhere, files } = first;
  const rewardSecret = kept.some(({ rewarded }) => rewarded) ? rewardSecretOf(formKey) : null;
  return { outcome: "filed", receipt, filedOn, elsewhere, files, matters: await Promise.all(matters), rewardSecret };
}
