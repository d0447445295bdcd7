import type { publishedCases } from "#db/schema/published-cases.ts";
import { caseText } from "#search/case-text.ts";
import { deedIn } from "#search/deed.ts";
import { type Group, penaltyBounds } from "#search/groups.ts";
import { pairsAlone } from "#search/lexemes.ts";
import { valueTold } from "./facet-value.ts";
import type { rowFields } from "./index-settings.ts";
import { isSingle } from "./single.ts";
import { tokens } from "./token.ts";

type Published = typeof publishedCases.$inferSelect;

/** A published case as Meilisearch keeps it: pieces of words, each once in a field, and what is filtered and sorted by. */
export function documentOf(row: Published, topicWords: string[]) {
  const fields = Object.entries(caseText(row, topicWords)).map(
    ([name, parts]) => [name, tokens(parts.filter((part) => !isSingle(part)))] as const,
  );
  const amount = row.fineYuan + row.confiscatedYuan;
  const keys: Record<Group, string> = {
    topics: row.topicSlug,
    townships: valueTold(row.township),
    years: String(new Date(row.releaseAt.getTime() + 8 * 3_600_000).getUTCFullYear()),
    penalties: String(penaltyBounds.filter((bound) => bound <= amount).length),
    authorities: valueTold(row.authority),
    days: row.daySlug,
  };
  return {
    id: row.id,
    ...Object.fromEntries(fields),
    ...rowsOf(row),
    ...keys,
    releaseAt: Math.floor(row.releaseAt.getTime() / 1000),
    publishUntil: Number(row.publishUntil.replaceAll("-", "")),
    position: row.position,
    amount,
  };
}

/** Of each stretch for itself: no pair stands across two of them. */
function rowsOf({ title, party, violation, lead }: Published): Record<(typeof rowFields)[number], string> {
  const rows = (...texts: string[]) => tokens(texts.flatMap(pairsAlone));
  return { deedRow: rows(...deedIn(title, party).split(" ")), titleRow: rows(title, party), underRow: rows(violation, lead) };
}
