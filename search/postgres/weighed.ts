import { type SQL, sql } from "drizzle-orm";
import type { Question } from "#search/question.ts";
import type { Side } from "./by-index.ts";
import type { Common } from "./common-lexemes.ts";
import { type Points, pointsOf } from "./points.ts";
import type { Kind, Sets } from "./sets.ts";
import type { Place } from "./way.ts";

/** So many of each kind are weighed, the newest of them; what is left stands behind, the newest first. */
const weighedOfEach = 60;

/** Whether a question is several words, of which some say more than others. */
export const isSeveral = ({ isSentence, said, words }: Question): boolean => isSentence || said.length > 1 || words.length > 1;

/**
 * The sets of an answer to several words. What answers is weighed by how much of them it has, word by word, and where; a word that few
 * cases have says more than one that many have.
 */
export function weighed(sets: Sets, question: Question, common: Common, side: Side): Sets {
  const points = pointsOf(question, common, side);
  if (!points.points.length) return sets;
  return {
    ...sets,
    better: (filters, most) => {
      const newest = sets.first(filters, "newest", weighedOfEach);
      return [{ rows: best(newest, sets.better(filters, weighedOfEach), sets.holds, points, side, most), place: null }];
    },
  };
}

/** Of those that were found: the newest, and where there are more the newest of each better kind, by weight. */
function best(newest: SQL, better: Kind[], holds: SQL, { rarities, points }: Points, side: Side, most: number): SQL {
  const kinds = widestFirst(better);
  const isFull = (set: SQL) => sql`(select count(*) from ${set}) = ${weighedOfEach}`;
  const named = (letter: string, at: number) => sql.raw(`${letter}${at}`);
  // Of a wider place that is not full all are candidates already.
  const wider = ({ place }: Kind) =>
    kinds.flatMap((kind, at) => (kind.place && place?.wider?.includes(kind.place) ? [named("k", at)] : []));
  const sets = kinds.map((kind, at) => {
    const isWanted = [sql`newest`, ...wider(kind)].map(isFull);
    return sql`${named("k", at)} as materialized (select id from (${kind.rows}) as s where ${sql.join(isWanted, sql` and `)})`;
  });
  const candidates = [sql`newest`, ...kinds.map((_, at) => named("k", at))].map((set) => sql`select id from ${set}`);
  const columns = points.map(({ point }, at) => sql`${point} as ${named("p", at)}`);
  const weight = points.map(({ says }, at) => sql`${named("p", at)} * ${says}`);
  return sql`with newest as materialized (${newest}), ${sql.join(sets.map((set) => sql`${set}, `))}
      says as materialized (select ${sql.join([sql`1`, ...rarities.map((one, at) => sql`${one} as ${named("r", at)}`)], sql`, `)})
    select id, release_at, position, -(${sql.join(weight, sql` + `)}) as rank from says,
      (select w.id, w.release_at, w.position, ${sql.join(columns, sql`, `)}
      from (${sql.join(candidates, sql` union `)}) as candidates cross join lateral
        (select e.id, e.release_at, e.position, e.title_text, e.words || ''::tsvector as words from published_entries e
        where e.side = ${side} and e.id = candidates.id offset 0) as w where ${holds}) as points
    order by rank, release_at desc, position, id limit ${most}`;
}

/** Each kind after those of the places that are wider than its own. */
const widestFirst = (kinds: Kind[]): Kind[] => [...kinds].sort((one, other) => narrowness(one.place) - narrowness(other.place));

const narrowness = (place: Place | null): number => (place?.wider ?? []).reduce((most, wider) => Math.max(most, 1 + narrowness(wider)), 0);
