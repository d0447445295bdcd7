import type { SerializeFrom } from "@remix-run/node";
import type { LeadPage } from "#app/leads/open-lead.ts";

/** A lead as it reaches a page: moments are text. */
export type ShownLead = SerializeFrom<LeadPage>;
