import { eq } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { members, units } from "#db/schema/team.ts";

/** Members with their unit, in the shape of `Member`. */
export function memberRows(tx: Tx) {
  return tx
    .select({
      id: members.id,
      username: members.username,
      name: members.name,
      role: members.role,
      unit: { id: units.id, slug: units.slug, name: units.name, nameEn: units.nameEn, kind: units.kind },
    })
    .from(members)
    .innerJoin(units, eq(units.id, members.unitId))
    .$dynamic();
}
