import type { SerializeFrom } from "@remix-run/node";
import type { waitingDrafts } from "#app/plans/drafts/open-draft.ts";
import type { Plan } from "#app/plans/plan-content.ts";
import type { planList } from "#app/plans/plan-in-force.ts";

/** A plan as it reaches a page: moments are text. */
export type ShownPlan = SerializeFrom<Plan>;

/** What the page of plans shows: the one in force, last year's beside it, all there are, and drafts that wait. */
export type ShownPlans = SerializeFrom<{
  plan: Plan | null;
  before: Plan | null;
  plans: Awaited<ReturnType<typeof planList>>;
  drafts: Awaited<ReturnType<typeof waitingDrafts>>;
  writes: boolean;
}>;
