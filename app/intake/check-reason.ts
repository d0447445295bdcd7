import type { Tx } from "#db/client.server.ts";
import type { checkReasons } from "#db/schema/intake.ts";
import { spendProof } from "./spend-proof.ts";

export type CheckReason = (typeof checkReasons)[number];

/** How a form came in. Nothing of it is kept. */
export type Arrival = {
  /** When, in milliseconds. */
  at: number;
  /** Sent sooner after it was begun than this, in milliseconds, nobody has written it. */
  soonest: number;
  /** What stands in the field that nobody sees. */
  trap: string;
  /** Its address sends so much that a proof of work is asked for. */
  crowded: boolean;
  /** The proof, or "". */
  proof: string;
};

/** Why somebody should look before it goes on; null when nothing speaks against it. Never a reason not to take it. */
export async function checkReason(tx: Tx, formKey: string, begunAt: number, arrival: Arrival): Promise<CheckReason | null> {
  const { at, soonest, trap, crowded, proof } = arrival;
  if (trap) return "machine";
  if (at - begunAt < soonest) return "quick";
  return crowded && !(await spendProof(tx, proof, formKey, at)) ? "flood" : null;
}
