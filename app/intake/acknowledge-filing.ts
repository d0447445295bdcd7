import { deadlineFor } from "#app/deadlines/deadline-for.ts";
import type { Tx } from "#db/client.server.ts";
import type { DueReason } from "#db/schema/leads.ts";
import { acknowledge } from "./acknowledgement.ts";
import type { MatterKind } from "./matter-of.ts";

/** By when a matter gets its first answer, why then, and the code with which anybody can have that verified. */
export async function acknowledgeFiling(
  tx: Tx,
  { kind, filedOn }: { kind: MatterKind; filedOn: string },
  receipt: string,
): Promise<{ dueOn: string; dueReason: DueReason; acknowledgement: string }> {
  const { dueOn, dueReason } = await deadlineFor(tx, kind === "tip" ? "tip-check" : "complaint-acceptance", filedOn);
  return { dueOn, dueReason, acknowledgement: acknowledge({ kind, filedOn, dueOn }, receipt) };
}
