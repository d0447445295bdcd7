import { randomUUID } from "node:crypto";
import { text } from "#app/i18n/issues.ts";
import { changeDraft, type DraftOutcome, type Target } from "./change-draft.ts";

const title = text(2, 200, "plans.issues.areaTitle");

/** An area that the reader did not find, at the end of the list; what it is about and who leads comes next. */
export async function addArea(target: Target, typedTitle: string): Promise<DraftOutcome & { area?: string }> {
  const id = randomUUID().slice(0, 8);
  const outcome = await changeDraft(target, "plan.area-added", (_, draft) => {
    const read = title.safeParse(typedTitle);
    if (!read.success) return [{ field: "title", key: "plans.issues.areaTitle" }];
    const doubts = [{ key: "no-units", facts: {} }];
    const blank = { id, kind: "area" as const, title: read.data, text: read.data, annotation: "", units: [], topics: [], doubts };
    return { areas: [...draft.areas, { ...blank, confidence: 1, from: 0, to: 0 }] };
  });
  return outcome.outcome === "changed" ? { ...outcome, area: id } : outcome;
}
