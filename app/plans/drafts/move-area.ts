import { changeDraft, type DraftOutcome, type Target } from "./change-draft.ts";

/** One place up or down in the plan's order. At the end of the list it stays. */
export function moveArea(target: Target, areaId: string, way: "up" | "down"): Promise<DraftOutcome> {
  return changeDraft(target, "plan.area-moved", (_, draft) => {
    const areas = [...draft.areas];
    const from = areas.findIndex(({ id }) => id === areaId);
    const to = from + (way === "up" ? -1 : 1);
    const [moved, other] = [areas[from], areas[to]];
    if (moved && other) areas.splice(Math.min(from, to), 2, ...(way === "up" ? [moved, other] : [other, moved]));
    return { areas };
  });
}
