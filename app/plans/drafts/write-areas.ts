import type { Tx } from "#db/client.server.ts";
import type { DraftArea } from "#db/schema/plan-drafts.ts";
import { areas, areaTopics, areaUnits } from "#db/schema/plans.ts";
import { units as unitTable } from "#db/schema/team.ts";
import { ourUnits } from "./our-units.ts";
import { type OurUnit, stations } from "./which-unit.ts";

/** The areas of a plan that is being confirmed, numbered as they stand; 各市场监管所 becomes every station there is. */
export async function writeAreas(tx: Tx, planId: string, drafted: DraftArea[]): Promise<void> {
  const units = await ourUnits(tx);
  const idOf = new Map((await tx.select({ id: unitTable.id, slug: unitTable.slug }).from(unitTable)).map(({ id, slug }) => [slug, id]));
  const numbers = { area: 0, measure: 0 };
  for (const { kind, title, text, annotation, topics, units: named } of drafted) {
    const number = ++numbers[kind];
    const [area] = await tx.insert(areas).values({ planId, kind, number, title, text, annotation }).returning({ id: areas.id });
    if (!area) throw new Error("an area was not written");
    const about = topics.map((topicSlug) => ({ areaId: area.id, topicSlug }));
    if (about.length) await tx.insert(areaTopics).values(about);
    const helpers = named.flatMap(({ unit, role }) => unitsOf(unit, units).map((slug) => ({ unitId: idOf.get(slug) ?? "", role })));
    const rows = helpers.map((helper, position) => ({ areaId: area.id, position, ...helper }));
    if (rows.length) await tx.insert(areaUnits).values(rows).onConflictDoNothing();
  }
}

const unitsOf = (unit: string | null, units: OurUnit[]): string[] =>
  unit === stations ? units.filter(({ kind }) => kind === "station").map(({ slug }) => slug) : unit ? [unit] : [];
