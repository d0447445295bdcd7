import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { topics } from "#db/schema/plans.ts";
import type { HalfTyped } from "./half-typed.ts";
import { type Answering, byIndex } from "./postgres/by-index.ts";
import { type Common, commonLexemes } from "./postgres/common-lexemes.ts";
import { newestOf } from "./postgres/entries.ts";
import { anywhere } from "./postgres/way.ts";
import { readByIds } from "./read-by-ids.ts";

export type TopicWords = { slug: string; zh: string; en: string; synonyms: string[] };

/** `record`: the key of the operator's public record; a masked name and a person have none. */
export type Names = { number: string; title: string; party: string; record: string | null };

const cases = 60;

/** Every topic in its order, with the other words for it; one value, as SQL and as it comes. */
export const topicWords: SQL = sql`(select coalesce(json_agg(json_build_object(
  'slug', ${topics.slug}, 'zh', ${topics.zh}, 'en', ${topics.en}, 'synonyms', ${topics.synonyms}) order by ${topics.position}), '[]') from ${topics})`;

/** The topics that are named so, and then those with another word for it that is. */
export function topicsLike(known: TopicWords[], { fits }: HalfTyped): TopicWords[] {
  const byName = known.filter(({ zh }) => fits(zh));
  return [...byName, ...known.filter((topic) => !byName.includes(topic) && topic.synonyms.some(fits))];
}

/** Which side of the index is asked for names, and what is common there. */
export async function sideForNames(tx: Tx): Promise<{ answering: Answering; common: Common }> {
  const answering = await byIndex(tx);
  return { answering, common: await commonLexemes(tx, answering) };
}

/** The ids of the newest public cases that may hold what is typed; asked as soon as it is called. */
export async function casesLike(
  tx: Tx,
  { wanted }: HalfTyped,
  { answering: { side }, common }: { answering: Answering; common: Common },
): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(newestOf(anywhere(wanted), common, side, cases)).execute();
  return rows.map(({ id }) => id);
}

/** Their names as they are published, the newest first. */
export const namesOf = (tx: Tx, ids: string[]): Promise<Names[]> => readByIds(tx, ids, readNames);

const readNames = async (tx: Tx, ids: string[]): Promise<Names[]> => [
  ...(await tx.execute<Names>(sql`
    select number, title, party, record_key(party, party_kind) as record from published_cases
    where id = any(${sql.param(ids)}::uuid[]) order by release_at desc, position, id`)),
];

/** Each operator once, by its newest name that fits. */
export function operatorsLike(names: Names[], { fits }: HalfTyped): { record: string; name: string }[] {
  const found = new Map<string, string>();
  for (const { party, record } of names) if (record && !found.has(record) && fits(party)) found.set(record, party);
  return [...found].map(([record, name]) => ({ record, name }));
}
