import type { Tx } from "#db/client.server.ts";
import { supervisors } from "#db/schema/intake.ts";
import { supervisors as roster } from "#db/seed/demo/supervisors.ts";

/** The roster of volunteer supervisors; their ids by number. */
export async function seedSupervisors(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.insert(supervisors).values(roster).returning();
  return new Map(rows.map(({ number, id }) => [number, id]));
}
