import type { SerializeFrom } from "@remix-run/node";
import type { Behind } from "#app/cases/search/search-behind.ts";
import type { View } from "#app/leads/queue-views.ts";
import type { Member } from "#app/team/member.ts";

/** What every page of the desk knows: who sits here, how much waits, what the topics are called. Null counts: no queue to see. */
export type Desk = {
  member: Pick<Member, "name" | "role" | "unit">;
  counts: Record<View, number> | null;
  /** How many filings wait to be looked at; null when that is not for this member. */
  toCheck: number | null;
  /** How much of the exposure days wants a hand; null when that is not for this member. */
  dayNotices: number | null;
  /** Indexes that are behind what is published, on the pages about cases and search; elsewhere nobody counts. */
  searchBehind: SerializeFrom<Behind>[];
  topics: { slug: string; zh: string; en: string }[];
  demo: boolean;
};
