import type { WordKey } from "#app/i18n/keys.ts";
import { areaAddress, draftAddress, draftAt } from "./draft-address.ts";
import type { ShownArea, ShownDraft } from "./draft-shape.ts";

/** Something open in a draft: its words, how many, where it is mended, and whether it keeps the draft from being confirmed. */
export type OpenPoint = { key: WordKey; count: number; to: string; must: boolean };

/** What is open, in the order in which it is best mended. The nouns decide again when the draft is confirmed. */
export function openPoints({ id, title, year, areas, open }: ShownDraft): OpenPoint[] {
  const first = (is: (area: ShownArea) => boolean) => areas.find(is)?.id ?? "";
  const routing = areas.filter(({ kind }) => kind === "area");
  const doubtful = first(({ doubts }) => doubts.length > 0);
  const topicless = routing.find(({ topics }) => topics.length === 0)?.id ?? "";
  const ownerless = routing.find(({ units }) => !units.some(({ role }) => role === "owner"))?.id ?? "";
  const points: OpenPoint[] = [
    { key: "plans.issues.noTitle", count: title ? 0 : 1, to: draftAddress(id, "about"), must: true },
    { key: "plans.issues.noYear", count: year ? 0 : 1, to: draftAddress(id, "about"), must: true },
    { key: "plans.issues.noAreas", count: routing.length ? 0 : 1, to: draftAddress(id, "areas/new"), must: true },
    { key: "plans.issues.unitsOpen", count: open.unitNames.length, to: draftAddress(id, "units"), must: true },
    { key: "plans.issues.doubtsOpen", count: open.doubtful, to: areaAddress(id, doubtful), must: true },
    { key: "plans.open.withoutTopic", count: open.withoutTopic, to: draftAt(id, topicless), must: false },
    { key: "plans.open.withoutOwner", count: open.withoutOwner, to: draftAt(id, ownerless), must: false },
  ];
  return points.filter(({ count }) => count > 0);
}
