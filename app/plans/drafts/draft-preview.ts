import { sql } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import type { DraftArea } from "#db/schema/plan-drafts.ts";
import { ourUnits } from "./our-units.ts";
import { type OurUnit, stations } from "./which-unit.ts";

type Named = { name: string; nameEn: string };

/** A recent lead: where it stands, and where the draft would have sent it; `to` is null for intake. */
export type Previewed = { number: string; topic: string; openedOn: string; from: Named; area: string | null; to: Named | null };

/** The last thirty leads as the draft would have routed them. No story, no operator: only what routing needs. */
export function draftPreview(areas: DraftArea[], by: Member): Promise<Previewed[]> {
  return asMember(by, async (tx) => {
    const units = await ourUnits(tx);
    const rows = await tx.execute<Row>(sql`select * from recent_routes(30)`);
    return rows.map((row) => {
      const area = areas.find(({ kind, topics }) => kind === "area" && topics.includes(row.topic_slug));
      const to = area ? ownerOf(area, row.township, units) : null;
      const from = { name: row.unit_name, nameEn: row.unit_name_en };
      return { number: row.number, topic: row.topic_slug, openedOn: row.opened_on, from, area: area?.title ?? null, to };
    });
  });
}

type Row = { number: string; topic_slug: string; township: string | null; unit_name: string; unit_name_en: string; opened_on: string };

function ownerOf(area: DraftArea, township: string | null, units: OurUnit[]): Named | null {
  const slug = area.units.find(({ role }) => role === "owner")?.unit;
  const local = (unit: OurUnit) => unit.kind === "station" && township !== null && unit.townships.includes(township);
  return units.find((unit) => (slug === stations ? local(unit) : unit.slug === slug)) ?? null;
}
