import { setImmediate as breathe } from "node:timers/promises";
import { asc, gt } from "drizzle-orm";
import { type Example, learnWords } from "#app/plans/learn-words.ts";
import { asClock } from "#db/client.server.ts";
import { publishedCases } from "#db/schema/published-cases.ts";
import { commonWords } from "#search/words.ts";

const atOnce = 100;

/** What the exposed cases of a topic have in common; a case that is not out teaches nothing (SECURITY: embargo). */
export async function learnFromCases(): Promise<void> {
  const examples: Example[] = [];
  for (let last = ""; ; ) {
    const some = await casesAfter(last);
    for (const { topicSlug, title, lead, violation, happened } of some)
      examples.push({
        topicSlug,
        words: commonWords(`${title} ${lead} ${violation} ${happened}`),
      });
    if (some.length < atOnce) break;
    last = some.at(-1)?.number ?? "";
    await breathe();
  }
  await asClock((tx) => learnWords(tx, "case", examples));
}

const casesAfter = (last: string) =>
  asClock((tx) =>
    tx.select().from(publishedCases).where(gt(publishedCases.number, last)).orderBy(asc(publishedCases.number)).limit(atOnce),
  );
