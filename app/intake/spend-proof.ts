import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { readProof } from "./challenge.ts";

/**
 * Uses a proof up. False when it proves nothing for this draft at this time (in milliseconds), or was used before, here or in another
 * process.
 */
export async function spendProof(tx: Tx, proof: string, formKey: string, now: number): Promise<boolean> {
  const read = readProof(proof, formKey, now);
  if (!read) return false;
  const hash = createHash("sha256").update(read.challenge).digest();
  const day = sql`(to_timestamp(${read.ends / 1000}) at time zone 'Asia/Shanghai')::date`;
  const spent = await tx.execute(sql`insert into spent_proofs (proof_hash, ends_on) values (${hash}, ${day}) on conflict do nothing`);
  return spent.count === 1;
}
