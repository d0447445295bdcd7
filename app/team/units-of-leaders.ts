import { isNull } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { members } from "#db/schema/team.ts";
import { may } from "./may.ts";

/** Units whose members may all read leads and none may work on one: a lead sent there would lie still. A unit without members gets some. */
export async function unitsOfLeaders(tx: Tx): Promise<Set<string>> {
  const { unitId, role } = members;
  const active = await tx.select({ unitId, role }).from(members).where(isNull(members.deactivatedAt));
  const working = new Set(active.filter((one) => may(one, "leads.work")).map((one) => one.unitId));
  return new Set(active.map((one) => one.unitId).filter((id) => !working.has(id)));
}
