import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import type { CaseQuery } from "./engine.ts";

/** What must be found in a fresh index, and by which question. */
export type Probe = { id: string; by: "number" | "title" | "party"; query: CaseQuery };

type Drawn = { id: string; number: string; title: string; party: string; topic: string; township: string; day: string };

/** A handful of published cases drawn by lot, each asked for by number, title and party; among those of its own day, topic and place. */
export async function drawProbes(tx: Tx, handful = 6): Promise<Probe[]> {
  const rows = await tx.execute<Drawn>(sql`
    select p.id, p.number, p.title, p.party, p.topic_slug as topic, p.township, p.day_slug as day
    from (select w.case_id from case_words w join cases c on c.id = w.case_id where w.side = (select answers from search_sides)
      and w.visible @> statement_timestamp() order by random() limit ${handful}) as drawn
    join published_cases p on p.id = drawn.case_id`);
  return rows.flatMap(({ id, number, title, party, topic, township, day }) => {
    const filters = { topics: [topic], townships: [township], days: [day] };
    const ask = (text: string): CaseQuery => ({ text: plain(text), filters, sort: "relevance", page: 1, perPage: 100 });
    return [
      { id, by: "number" as const, query: ask(number) },
      { id, by: "title" as const, query: ask(title) },
      { id, by: "party" as const, query: ask(party) },
    ];
  });
}

/** A title is looked for as words: what quotes and refuses in a question does neither here. */
const plain = (text: string): string => text.replace(/["“”„「」『』]|(?<=^|\s)[-−–]/gu, " ");
