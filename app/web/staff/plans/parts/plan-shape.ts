import type { SerializeFrom } from "@remix-run/node";
import type { Plan } from "#app/plans/plan-content.ts";

/** A plan as it reaches a page: moments are text. */
export type ShownPlan = SerializeFrom<Plan>;
