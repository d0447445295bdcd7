import { inArray } from "drizzle-orm";
import type { ActivityRow } from "#app/activity/activity-row.ts";
import type { Tx } from "#db/client.server.ts";
import { units } from "#db/schema/team.ts";

/** The units that the record speaks of, by slug. */
export async function unitsNamed(tx: Tx, history: ActivityRow[]): Promise<{ slug: string; name: string; nameEn: string }[]> {
  const slugs = new Set(
    history.flatMap(({ facts: { from, to } }) => [from, to].flatMap((unit) => (typeof unit === "string" ? [unit] : []))),
  );
  const { slug, name, nameEn } = units;
  return slugs.size
    ? tx
        .select({ slug, name, nameEn })
        .from(units)
        .where(inArray(slug, [...slugs]))
    : [];
}
