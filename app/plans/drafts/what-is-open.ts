import type { DraftArea } from "#db/schema/plan-drafts.ts";

/** What a person has yet to say before a draft can become a plan. */
export type Open = {
  /** Names of units that nobody has matched with one of ours, each once. */
  unitNames: string[];
  /** Areas with a doubt nobody has looked at. */
  doubtful: number;
  /** Areas that no tip can find, since no topic belongs to them. */
  withoutTopic: number;
  /** Areas that nobody leads: their tips wait in intake to be sent out. */
  withoutOwner: number;
};

export function whatIsOpen(areas: DraftArea[]): Open {
  const routing = areas.filter(({ kind }) => kind === "area");
  const unmatched = areas.flatMap(({ units }) => units.filter(({ unit }) => !unit).map(({ name }) => name));
  return {
    unitNames: [...new Set(unmatched)],
    doubtful: areas.filter(({ doubts }) => doubts.length > 0).length,
    withoutTopic: routing.filter(({ topics }) => topics.length === 0).length,
    withoutOwner: routing.filter(({ units }) => !units.some(({ role }) => role === "owner")).length,
  };
}
