import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { topics } from "#db/schema/plans.ts";
import { type HalfTyped, halfTyped } from "./half-typed.ts";
import { byIndex } from "./postgres/by-index.ts";
import { commonLexemes } from "./postgres/common-lexemes.ts";
import { newest } from "./postgres/newest.ts";

export type Suggestion =
  | { kind: "topic"; slug: string; zh: string; en: string }
  /** `record`: the key of its public record. */
  | { kind: "operator"; name: string; record: string }
  | { kind: "title"; title: string; number: string };

type Row = { number: string; title: string; party: string; record: string | null };

const most = { topics: 3, operators: 4, all: 8 };
const readCases = 60;

/**
 * Up to eight things that may be meant by what somebody is typing, by letters, pinyin or initials, the last word half typed: topics,
 * operators of public cases (each once; a masked name and a person never), titles. Everything is read through published views.
 */
export async function suggest(text: string, tx: Tx): Promise<Suggestion[]> {
  const typed = halfTyped(text);
  if (!typed) return [];
  const named = await topicsLike(tx, typed);
  const rows = await casesLike(tx, typed);
  const operators = new Map(rows.flatMap(({ party, record }) => (record && typed.fits(party) ? [[record, party] as const] : [])));
  const offered: Suggestion[] = [
    ...named.slice(0, most.topics),
    ...[...operators].slice(0, most.operators).map(([record, name]) => ({ kind: "operator" as const, name, record })),
    ...rows.filter(({ title }) => typed.fits(title)).map(({ title, number }) => ({ kind: "title" as const, title, number })),
  ];
  return offered.slice(0, most.all);
}

async function topicsLike(tx: Tx, typed: HalfTyped): Promise<Suggestion[]> {
  const rows = await tx.select({ slug: topics.slug, zh: topics.zh, en: topics.en, synonyms: topics.synonyms }).from(topics);
  const place = (row: (typeof rows)[number]) => (typed.fits(row.zh) ? 0 : row.synonyms.some(typed.fits) ? 1 : 2);
  const fitting = rows.filter((row) => place(row) < 2).sort((one, other) => place(one) - place(other));
  return fitting.map(({ slug, zh, en }) => ({ kind: "topic", slug, zh, en }));
}

async function casesLike(tx: Tx, typed: HalfTyped): Promise<Row[]> {
  const answering = await byIndex(tx);
  const common = await commonLexemes(tx, answering);
  const rows = await tx.execute<Row>(sql`
    select p.number, p.title, p.party, record_key(p.party, p.party_kind) as record
    from (${newest(typed.wanted, common, answering.side, readCases)}) as n join published_cases p on p.id = n.id
    order by n.release_at desc, n.position, p.id`);
  return [...rows];
}
