import { lastUpdate } from "#app/cases/published/last-update.ts";
import { patiently } from "#app/cases/published/patiently.ts";
import { findIn, tooWide } from "#app/cases/published.ts";
import { asCitizen, type Tx } from "#db/client.server.ts";
import type { CaseQuery } from "#search/engine.ts";
import { type HalfTyped, halfTyped } from "#search/half-typed.ts";
import { casesLike, namesOf, operatorsLike, sideForNames, topicsLike, topicWords } from "#search/named-like.ts";
import { dayTitles } from "./day-titles.ts";

const most = 2;

/**
 * All that the search page reads, in one citizen's transaction: what was found, the titles of its days, the topics, as of when; and of the
 * question up to two topics and two operators that are named like it, where `offers`. What takes more than two seconds is left out: first the
 * names, then the answers (`found.tooWide`).
 */
export async function searchPage(query: CaseQuery, offers: boolean) {
  const read = (typed: HalfTyped | null) => patiently((tx) => readIn(tx, query, typed));
  const typed = offers ? halfTyped(query.text) : null;
  return (await read(typed)) ?? (typed && (await read(null))) ?? (await withoutAnswers(query));
}

async function readIn(tx: Tx, query: CaseQuery, typed: HalfTyped | null) {
  const [topics, updatedOn, side] = await Promise.all([topicWords(tx), lastUpdate(tx), typed && sideForNames(tx)]);
  // The names are asked for first: a release that comes in between is then whole among the answers, and not a name beside nothing.
  const [like, hits] = await Promise.all([typed && side ? casesLike(tx, typed, side) : [], findIn(tx, query)]);
  const found = { ...hits, tooWide: false };
  const [days, operators] = await Promise.all([
    dayTitles(tx, [...Object.keys(found.facets.days), ...(query.filters.days ?? [])]),
    operatorsAmong(tx, like, typed),
  ]);
  return { found, topics, updatedOn, days, named: { topics: typed ? topicsLike(topics, typed).slice(0, most) : [], operators } };
}

async function operatorsAmong(tx: Tx, ids: string[], typed: HalfTyped | null): Promise<{ party: string }[]> {
  const operators = typed ? operatorsLike(await namesOf(tx, ids), typed) : [];
  return operators.slice(0, most).map(({ name }) => ({ party: name }));
}

const withoutAnswers = (query: CaseQuery) =>
  asCitizen(async (tx) => {
    const [topics, days] = await Promise.all([topicWords(tx), dayTitles(tx, query.filters.days ?? [])]);
    return { found: tooWide, topics, updatedOn: null, days, named: { topics: [], operators: [] as { party: string }[] } };
  });
