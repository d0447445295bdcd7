import type { publishedCases } from "#db/schema/cases.ts";
import { caseText } from "#search/case-text.ts";

type Published = typeof publishedCases.$inferSelect;

/** A published case as Meilisearch keeps it: pieces of words in their order, and what is filtered and sorted by as numbers. */
export function documentOf(row: Published, topicWords: string[]) {
  const fields = Object.entries(caseText(row, topicWords)).map(([name, parts]) => [name, parts.join(" ")] as const);
  return {
    id: row.id,
    ...Object.fromEntries(fields),
    topic: row.topicSlug,
    township: row.township,
    year: new Date(row.releaseAt.getTime() + 8 * 3_600_000).getUTCFullYear(),
    releaseAt: Math.floor(row.releaseAt.getTime() / 1000),
    publishUntil: Number(row.publishUntil.replaceAll("-", "")),
    position: row.position,
    amount: row.fineYuan + row.confiscatedYuan,
  };
}
