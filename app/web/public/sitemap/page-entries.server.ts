import { publishedDays } from "#app/exposure/published.ts";
import { offeredTopics } from "#app/plans/topics.ts";
import type { Entry } from "./entries.ts";

const always = ["/", "/exposure-days", "/topics", "/search", "/open-data", "/submit", "/verify", "/privacy", "/accessibility"];

/** Every page that is not a case: those that are always there, the topics, and the issues that are out. */
export async function pageEntries(): Promise<Entry[]> {
  const [topics, days] = await Promise.all([offeredTopics(), publishedDays()]);
  return [
    ...always.map((path) => ({ path })),
    ...topics.map(({ slug }) => ({ path: `/topics/${slug}` })),
    ...days.map(({ slug, releaseAt }) => ({ path: `/exposure-days/${slug}`, changedOn: shanghaiDay(releaseAt) })),
  ];
}

const shanghaiDay = (moment: Date): string => moment.toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" });
