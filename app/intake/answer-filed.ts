import { deadlineFor } from "#app/deadlines/deadline-for.ts";
import type { Tx } from "#db/client.server.ts";
import { acknowledge } from "./acknowledgement.ts";
import { inGroups, receiptOf } from "./receipt.ts";
import type { Filed } from "./sent.ts";
import type { ToFile } from "./to-file.ts";

/** What somebody is told whose filing is kept: the receipt, and until when they hear of it. */
export async function answerFiled(
  tx: Tx,
  { kind, identity }: ToFile,
  { filedOn, elsewhere }: { filedOn: string; elsewhere: string | null },
  files: number,
  formKey: string,
): Promise<Filed> {
  const due = await deadlineFor(tx, kind === "tip" ? "tip-check" : "complaint-acceptance", filedOn);
  const receipt = inGroups(receiptOf(formKey));
  const acknowledgement = acknowledge({ kind, filedOn, dueOn: due.dueOn }, receipt);
  return { outcome: "filed", kind, identity, elsewhere, receipt, acknowledgement, filedOn, files, ...due };
}
