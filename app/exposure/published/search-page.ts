import { sql } from "drizzle-orm";
import { lastUpdate } from "#app/cases/published/last-update.ts";
import { patiently } from "#app/cases/published/patiently.ts";
import { findIn, tooWide } from "#app/cases/published.ts";
import { asCitizen, citizenAsks, type Tx } from "#db/client.server.ts";
import type { CaseQuery } from "#search/engine.ts";
import type { Facets } from "#search/groups.ts";
import { type HalfTyped, halfTyped } from "#search/half-typed.ts";
import { casesLike, namesOf, operatorsLike, sideForNames, type TopicWords, topicsLike, topicWords } from "#search/named-like.ts";
import { dayTitles } from "./day-titles.ts";

const most = 2;

/** `offers`: whether what is named like the question is read too. `days`: of no more than so many days the titles, and of the chosen ones. */
type Besides = { offers: boolean; days?: number };

/**
 * All that the search page reads: what was found, the titles of its days, the topics, as of when; and of the question up to two topics and
 * two operators that are named like it. What takes more than two seconds is left out: first the names, then the answers
 * (`found.tooWide`). What is the same for every question is asked for meanwhile.
 */
export async function searchPage(query: CaseQuery, { offers, days }: Besides) {
  const typed = offers ? halfTyped(query.text) : null;
  const [{ topics, updatedOn }, read] = await Promise.all([forEveryQuestion(), answersTo(query, typed, days)]);
  const like = typed && !read.found.tooWide ? topicsLike(topics, typed).slice(0, most) : [];
  return { found: read.found, days: read.days, topics, updatedOn, named: { topics: like, operators: read.operators } };
}

async function forEveryQuestion(): Promise<{ topics: TopicWords[]; updatedOn: string | null }> {
  type Known = { topics: TopicWords[]; updatedOn: string | null };
  const [known] = await citizenAsks<Known>(sql`select ${topicWords} as topics, ${lastUpdate} as "updatedOn"`);
  if (!known) throw new Error("what is known of all gave no row");
  return known;
}

async function answersTo(query: CaseQuery, typed: HalfTyped | null, days?: number) {
  const read = (typed: HalfTyped | null) => patiently((tx) => readIn(tx, query, typed, days));
  return (await read(typed)) ?? (typed && (await read(null))) ?? (await withoutAnswers(query));
}

/** In one transaction, which waits for the database three times: for what is known before, for what is found, and for its rows. */
async function readIn(tx: Tx, query: CaseQuery, typed: HalfTyped | null, mostDays?: number) {
  const names = typed && namesFirst(tx, typed);
  const beside = async ({ days }: Facets) => {
    const titles = dayTitles(tx, Object.keys(days), query.filters.days ?? [], mostDays);
    const operators = typed && names ? names.like.then((ids) => operatorsAmong(tx, ids, typed)) : [];
    return Promise.all([titles, operators]);
  };
  const [found] = await Promise.all([findIn(tx, query, { beside, answering: names?.answering }), names?.like]);
  const [days = [], operators = []] = found.beside ?? [];
  return { found: { ...found.hits, tooWide: false }, days, operators };
}

/** The names are asked for before the answers: a release that comes in between is then whole among these, and not a name beside nothing. */
function namesFirst(tx: Tx, typed: HalfTyped) {
  const side = sideForNames(tx);
  const like = side.then((known) => casesLike(tx, typed, known));
  return { like, answering: () => side.then(({ answering }) => answering) };
}

async function operatorsAmong(tx: Tx, ids: string[], typed: HalfTyped): Promise<{ party: string }[]> {
  const operators = operatorsLike(await namesOf(tx, ids), typed);
  return operators.slice(0, most).map(({ name }) => ({ party: name }));
}

const withoutAnswers = async (query: CaseQuery) => ({
  ...{ found: tooWide, operators: [] },
  days: await asCitizen((tx) => dayTitles(tx, [], query.filters.days ?? [])),
});
