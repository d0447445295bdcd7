import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { halfTyped } from "./half-typed.ts";
import { casesLike, namesOf, operatorsLike, sideForNames, type TopicWords, topicsLike, topicWords } from "./named-like.ts";

export type Suggestion =
  | { kind: "topic"; slug: string; zh: string; en: string }
  /** `record`: the key of its public record. */
  | { kind: "operator"; name: string; record: string }
  | { kind: "title"; title: string; number: string };

const most = { topics: 3, operators: 4, all: 8 };

/**
 * Up to eight things that may be meant by what somebody is typing, by letters, pinyin or initials, the last word half typed: topics,
 * operators of public cases (each once; a masked name and a person never), titles. Everything is read through published views.
 */
export async function suggest(text: string, tx: Tx): Promise<Suggestion[]> {
  const typed = halfTyped(text);
  if (!typed) return [];
  const [known] = await tx.execute<{ topics: TopicWords[] }>(sql`select ${topicWords} as topics`);
  const named = topicsLike(known?.topics ?? [], typed);
  const rows = await namesOf(tx, await casesLike(tx, typed, await sideForNames(tx)));
  const offered: Suggestion[] = [
    ...named.slice(0, most.topics).map(({ slug, zh, en }) => ({ kind: "topic" as const, slug, zh, en })),
    ...operatorsLike(rows, typed)
      .slice(0, most.operators)
      .map((operator) => ({ kind: "operator" as const, ...operator })),
    ...rows.filter(({ title }) => typed.fits(title)).map(({ title, number }) => ({ kind: "title" as const, title, number })),
  ];
  return offered.slice(0, most.all);
}
