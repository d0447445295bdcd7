import type { DraftArea, DraftUnit } from "#db/schema/plan-drafts.ts";
import { changeDraft, type DraftOutcome, type Target } from "./change-draft.ts";

/** Two items that are one: the second goes into the first, with its words, its topics and its units. */
export function mergeAreas(target: Target, areaId: string, intoId: string): Promise<DraftOutcome> {
  return changeDraft(target, "plan.areas-merged", (_, draft) => {
    if (!intoId) return [{ field: "into", key: "plans.issues.into" }];
    const from = draft.areas.find(({ id }) => id === areaId);
    const into = draft.areas.find(({ id }) => id === intoId);
    if (!from || !into || from === into) return [{ field: "into", key: "plans.issues.areaGone" }];
    return { areas: draft.areas.flatMap((area) => (area === from ? [] : area === into ? merged(into, from) : area)) };
  });
}

function merged(into: DraftArea, from: DraftArea): DraftArea {
  return {
    ...into,
    title: `${into.title}、${from.title}`.slice(0, 200),
    text: `${into.text}\n${from.text}`,
    annotation: [into.annotation, from.annotation].filter(Boolean).join("；"),
    units: [...into.units, ...from.units.filter((unit) => !into.units.some((known) => sameUnit(known, unit))).map(asHelper)],
    topics: [...new Set([...into.topics, ...from.topics])],
    confidence: Math.min(into.confidence, from.confidence),
    doubts: [...into.doubts, ...from.doubts],
  };
}

const sameUnit = (one: DraftUnit, other: DraftUnit): boolean => (one.unit ?? one.name) === (other.unit ?? other.name);

/** An area has one owner: the owner of what was merged into it shares the lead. */
const asHelper = (unit: DraftUnit): DraftUnit => (unit.role === "owner" ? { ...unit, role: "joint-owner" } : unit);
