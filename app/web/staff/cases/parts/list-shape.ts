import type { SerializeFrom } from "@remix-run/node";
import type { caseList } from "#app/cases/case-list.ts";
import type { CaseState } from "#app/cases/case-state.ts";

/** A page of cases as it reaches the page: the state asked for, every state there is, and whether this member writes. */
export type ShownList = SerializeFrom<
  Awaited<ReturnType<typeof caseList>> & { state: CaseState | null; states: readonly CaseState[]; writes: boolean }
>;
