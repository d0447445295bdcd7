import { type SQL, sql } from "drizzle-orm";
import type { Head } from "#search/lexemes.ts";
import { pairsAlone } from "#search/lexemes.ts";
import type { Question } from "#search/question.ts";
import { namesFor } from "#search/synonyms.ts";
import { isThing } from "#search/things.ts";
import { words as cut, pieces } from "#search/words.ts";
import type { Side } from "./by-index.ts";
import type { Common } from "./common-lexemes.ts";
import { rarity } from "./rarity.ts";
import type { Sets } from "./sets.ts";
import { tsquery, type Wanted } from "./wanted.ts";
import { headed } from "./words-wanted.ts";

/** So many of each kind are weighed, the newest of them; what is left stands behind, the newest first. */
const weighedOfEach = 60;
const mostWords = 8;
const mostBorders = 8;
const mostInARow = 7;

/** What a word counts where it stands: in what was done, elsewhere in the title, under it, anywhere. Another name counts less. */
const worth: [head: Head, worth: number][] = [
  ["D", 3],
  ["B", 2],
  ["C", 2],
  ["", 1],
];

/** What is asked about counts more than how it was done wrong: whoever asks for bad sockets wants sockets before other bad things. */
const thingsCount = "1.5";

/** Whether a question is several words, of which some say more than others. */
export const isSeveral = ({ isSentence, said, words }: Question): boolean => isSentence || said.length > 1 || words.length > 1;

/**
 * The sets of an answer to several words. What answers is weighed by how much of them it has, word by word, and where; a word that few
 * cases have says more than one that many have.
 */
export function weighed(sets: Sets, question: Question, common: Common, side: Side): Sets {
  const points = pointsOf(question, common, side);
  if (!points.length) return sets;
  return {
    ...sets,
    better: (filters, most) => {
      const newest = sets.first(filters, "newest", weighedOfEach);
      return [best(newest, sets.better(filters, weighedOfEach), sets.holds, points, side, most)];
    },
  };
}

/** What something counts where it stands, and how much it says. */
type Point = { point: SQL; says: SQL };

/** Of those that were found: the newest, and where there are more the newest of each better kind, by weight. */
function best(newest: SQL, better: SQL[], holds: SQL, points: Point[], side: Side, most: number): SQL {
  const isMore = sql`(select count(*) from newest) = ${weighedOfEach}`;
  const some = [sql`select id from newest`, ...better.map((set) => sql`select id from (${set}) as s where ${isMore}`)];
  const place = (at: number) => sql.raw(`p${at}`);
  const columns = points.map(({ point }, at) => sql`${point} as ${place(at)}`);
  return sql`with newest as materialized (${newest}) select id, release_at, position, -(${sql.join(
    points.map(({ says }, at) => sql`${place(at)} * ${says}`),
    sql` + `,
  )}) as rank
    from (select w.id, w.release_at, w.position, ${sql.join(columns, sql`, `)}
      from (${sql.join(some, sql` union `)}) as candidates cross join lateral
        (select e.id, e.release_at, e.position, e.title_text, e.words || ''::tsvector as words from published_entries e
        where e.side = ${side} and e.id = candidates.id offset 0) as w where ${holds}) as points
    order by rank, release_at desc limit ${most}`;
}

/** Each word where it stands, each word by any name or as the topic's, the borders between words, and all of it in a row. */
function pointsOf({ words, others, said, literal }: Question, common: Common, side: Side): Point[] {
  const some = words.slice(0, mostWords);
  const own = some.flatMap((word) => {
    const parts = pieces(word);
    const itself = sql`(${sql.join(
      parts.map((part) => pointsFor(part)),
      sql` + `,
    )}) / ${parts.length}`;
    const names = [...(others[word]?.slice(1) ?? []), ...namesFor(word).map(cut)];
    const called: Wanted = { some: names.map((name) => ({ all: name.flatMap(pieces) })) };
    const byAnyName: Wanted = { some: [{ all: parts }, headed("S", { all: parts }), called] };
    const more = sql.raw(isThing(word) ? thingsCount : "1.0");
    return [
      {
        point: names.length ? sql`greatest(${itself}, 0.7 * ${pointsFor(called)})` : itself,
        says: sql`${more} * ${rarity({ all: parts }, common, side)}`,
      },
      { point: sql`case when ${has(byAnyName, "")} then 1 else 0 end`, says: sql`${more} * ${rarity(byAnyName, common, side)}` },
    ];
  });
  const inside = new Set(some.flatMap(pieces));
  const borders = [...new Set(said.flatMap(pairsAlone))].filter((pair) => !inside.has(pair)).slice(0, mostBorders);
  return [...own, ...borders.map((pair) => ({ point: pointsFor(pair), says: sql`1` })), ...inARow(literal, some, common, side)];
}

/** A short question that stands somewhere letter by letter is meant so: all its words count twice. */
function inARow(literal: string, words: string[], common: Common, side: Side): Point[] {
  const row: Wanted = { all: pairsAlone(literal) };
  if (!words.length || row.all.length < 2 || row.all.length > mostInARow) return [];
  const point = sql`case when strpos(w.title_text, ${literal}) > 0 then 3.0 when ${has(row, "C")} then 2.0 else 0 end`;
  const says = sql.join(
    words.map((word) => rarity({ all: pieces(word) }, common, side)),
    sql` + `,
  );
  return [{ point, says: sql`(${says})` }];
}

const pointsFor = (wanted: Wanted): SQL =>
  sql`case ${sql.join(
    worth.map(([head, points]) => sql`when ${has(wanted, head)} then ${sql.raw(`${points}.0`)}`),
    sql` `,
  )} else 0 end`;

const has = (wanted: Wanted, head: Head): SQL => sql`w.words @@ ${tsquery(wanted, head)}::tsquery`;
