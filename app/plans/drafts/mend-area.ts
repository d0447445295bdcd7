import { z } from "zod";
import { issuesOf, text, words } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { topicRows } from "#app/plans/topics.ts";
import type { DraftArea, DraftUnit } from "#db/schema/plan-drafts.ts";
import { changeDraft, type DraftOutcome, type Target, withArea } from "./change-draft.ts";
import { ourUnits } from "./our-units.ts";
import { stations } from "./which-unit.ts";

const form = z.object({
  title: text(2, 200, "plans.issues.areaTitle"),
  kind: z.enum(["area", "measure"], words("plans.issues.kind")),
});

const roles = ["owner", "joint-owner", "partner", "guide"] as const;

/** As many rows as an area has, and one more to add a unit. */
export const unitRows = (area: DraftArea): DraftUnit[] => [...area.units, { raw: "", name: "", role: "partner", unit: null }];

/**
 * A person has looked at an area: its title, what it is about, who leads and who helps. Its doubts end with that. A row whose
 * unit is "none" is taken out; one that is still empty stays open.
 *
 * @param typed `title`, `kind`, and for each row of `unitRows` its `unit-N` and `role-N`
 */
export function mendArea(target: Target, areaId: string, typed: Record<string, string>, topics: string[]): Promise<DraftOutcome> {
  return changeDraft(target, "plan.area-mended", async (tx, draft) => {
    const area = draft.areas.find(({ id }) => id === areaId);
    if (!area) return [{ field: "title", key: "plans.issues.areaGone" }];
    const read = form.safeParse(typed);
    const known = new Set((await topicRows(tx)).map(({ slug }) => slug));
    const ours = new Set([...(await ourUnits(tx)).map(({ slug }) => slug), stations]);
    const units = typedUnits(area, typed, ours);
    const issues = [...(read.success ? [] : issuesOf(read.error)), ...wrongUnits(units)];
    if (!read.success || issues.length) return issues;
    const about = topics.filter((slug) => known.has(slug));
    return { areas: withArea(draft.areas, areaId, (one) => ({ ...one, ...read.data, units, topics: about, doubts: [], confidence: 1 })) };
  });
}

function typedUnits(area: DraftArea, typed: Record<string, string>, ours: Set<string>): DraftUnit[] {
  return unitRows(area).flatMap((row, place) => {
    const unit = typed[`unit-${place}`] ?? "";
    const role = roles.find((one) => one === typed[`role-${place}`]) ?? row.role;
    const known = ours.has(unit) ? unit : null;
    if (unit === "none" || (!known && !row.raw)) return [];
    return [{ ...row, role, unit: known }];
  });
}

function wrongUnits(units: DraftUnit[]): Issue[] {
  const named = units.flatMap(({ unit }) => unit ?? []);
  const issues: Issue[] = [];
  if (units.filter(({ role }) => role === "owner").length > 1) issues.push({ field: "units", key: "plans.issues.twoOwners" });
  if (new Set(named).size < named.length) issues.push({ field: "units", key: "plans.issues.unitTwice" });
  return issues;
}
