import { sql } from "drizzle-orm";
import { findPublished } from "#app/cases/published.ts";
import { offeredTopics } from "#app/plans/topics.ts";
import { asCitizen } from "#db/client.server.ts";

export type Suggestions = {
  topics: { slug: string; zh: string; en: string }[];
  operators: { party: string }[];
  titles: { number: string; title: string }[];
};

/** What somebody may mean while they type: topics by their names, operators and titles among the best answers. Of each at most three. */
export async function suggest(text: string): Promise<Suggestions> {
  const typed = text.trim().toLowerCase();
  if (typed.length < 2) return { topics: [], operators: [], titles: [] };
  const query = { text: typed, filters: {}, sort: "relevance" as const, page: 1, perPage: 5 };
  const [{ rows }, topics, alike] = await Promise.all([findPublished(query), offeredTopics(), topicsCalled(typed)]);
  const parties = rows.map(({ party }) => party).filter((party) => party.includes(typed) && !party.includes("["));
  return {
    topics: topics.filter(({ slug }) => alike.includes(slug)).map(({ slug, zh, en }) => ({ slug, zh, en })),
    operators: [...new Set(parties)].slice(0, 3).map((party) => ({ party })),
    titles: rows.slice(0, 3).map(({ number, title }) => ({ number, title })),
  };
}

/** Topics one of whose names holds what was typed. */
async function topicsCalled(typed: string): Promise<string[]> {
  const rows = await asCitizen((tx) =>
    tx.execute<{ slug: string }>(sql`
      select t.slug from topics t where exists (select from unnest(t.synonyms || array[t.zh, t.en]) as name where strpos(lower(name), ${typed}) > 0)
      order by t.position limit 3`),
  );
  return rows.map(({ slug }) => slug);
}
