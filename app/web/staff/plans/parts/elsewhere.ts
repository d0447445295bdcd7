import type { SerializeFrom } from "@remix-run/node";
import type { Previewed } from "#app/plans/drafts/draft-preview.ts";
import type { ShownDraft } from "./draft-shape.ts";

export type ShownRoute = SerializeFrom<Previewed>;

/** Where a lead would have gone under the draft; what no area takes, intake takes. Null when it would have gone where it stands. */
export function elsewhere({ from, to }: ShownRoute, units: ShownDraft["units"]): { name: string; nameEn: string } | null {
  const there = to ?? units.find(({ kind }) => kind === "intake");
  return there && there.name !== from.name ? there : null;
}
