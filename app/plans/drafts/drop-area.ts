import { changeDraft, type DraftOutcome, type Target, withArea } from "./change-draft.ts";

/** Not an area after all. Its words stay in the notice. */
export function dropArea(target: Target, areaId: string): Promise<DraftOutcome> {
  return changeDraft(target, "plan.area-dropped", (_, draft) => ({ areas: withArea(draft.areas, areaId, () => null) }));
}
