import type { SerializeFrom } from "@remix-run/node";
import type { leadQueue } from "#app/leads/lead-queue.ts";
import type { View } from "#app/leads/queue-views.ts";

/** A page of a queue as it reaches the page: which view, its leads, and whether this member may claim in it. */
export type ShownQueue = SerializeFrom<Awaited<ReturnType<typeof leadQueue>> & { view: View; mayClaim: boolean }>;
