import { asc } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { units } from "#db/schema/team.ts";
import type { OurUnit } from "./which-unit.ts";

/** The bureau's units with the other names they go by: the dictionary a notice is read with. */
export function ourUnits(tx: Tx): Promise<OurUnit[]> {
  const { slug, name, nameEn, kind, aliases, townships } = units;
  return tx.select({ slug, name, nameEn, kind, aliases, townships }).from(units).orderBy(asc(units.kind), asc(units.slug));
}
