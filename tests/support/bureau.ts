import { seedPlan } from "#app/demo/seed-plan.ts";
import { seedTeam } from "#app/demo/seed-team.ts";
import { asOwner } from "#db/owner.server.ts";
import { loadReference } from "#db/seed/reference/load-reference.ts";

/** The fixed cast: the demo's units, members and plan, and the rules every bureau starts with. No filing, no case. */
export async function openBureau(url: string): Promise<void> {
  await asOwner(url, async (tx) => {
    await loadReference(tx);
    await seedPlan(tx, await seedTeam(tx));
  });
}
