import type { CaseState } from "#app/cases/case-state.ts";

/** Only what a second person has approved is made into something to hand on, and nothing that was held or taken back. */
const handedOn: CaseState[] = ["approved", "scheduled", "published"];

export const isHandedOn = (state: CaseState): boolean => handedOn.includes(state);
