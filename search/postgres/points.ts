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
import { tsquery, type Wanted } from "./wanted.ts";
import { headed } from "./words-wanted.ts";

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

/** What something counts where it stands in an entry `w`, and how much it says; `rarities` are what `says` speaks of as `says.r0`, `says.r1` … */
export type Points = { rarities: SQL[]; points: { point: SQL; says: SQL }[] };

/** Each word where it stands, each word by any name or as the topic's, the borders between words, and all of it in a row. */
export function pointsOf({ words, others, said, literal }: Question, common: Common, side: Side): Points {
  const some = words.slice(0, mostWords);
  const own = some.map((word, at) => {
    const parts = pieces(word);
    const itself = sql`(${sql.join(
      parts.map((part) => pointsFor(part)),
      sql` + `,
    )}) / ${parts.length}`;
    const names = [...(others.get(word)?.slice(1) ?? []), ...namesFor(word).map(cut)];
    const called: Wanted = { some: names.map((name) => ({ all: name.flatMap(pieces) })) };
    const byAnyName: Wanted = { some: [{ all: parts }, headed("S", { all: parts }), called] };
    const more = sql.raw(isThing(word) ? thingsCount : "1.0");
    return {
      rarities: [rarity({ all: parts }, common, side), rarity(byAnyName, common, side)],
      points: [
        {
          point: names.length ? sql`greatest(${itself}, 0.7 * ${pointsFor(called)})` : itself,
          says: sql`${more} * ${itsRarity(at)}`,
        },
        { point: sql`case when ${has(byAnyName, "")} then 1 else 0 end`, says: sql`${more} * ${itsRarity(at, "byAnyName")}` },
      ],
    };
  });
  const inside = new Set(some.flatMap(pieces));
  const borders = [...new Set(said.flatMap(pairsAlone))].filter((pair) => !inside.has(pair)).slice(0, mostBorders);
  return {
    rarities: own.flatMap(({ rarities }) => rarities),
    points: [
      ...own.flatMap(({ points }) => points),
      ...borders.map((pair) => ({ point: pointsFor(pair), says: sql`1` })),
      ...inARow(literal, some),
    ],
  };
}

/** Of the word at a place, by itself or by any name. */
const itsRarity = (at: number, by: "itself" | "byAnyName" = "itself"): SQL => sql.raw(`says.r${2 * at + (by === "itself" ? 0 : 1)}`);

/** A short question that stands somewhere letter by letter is meant so: all its words count twice. */
function inARow(literal: string, words: string[]): Points["points"] {
  const row: Wanted = { all: pairsAlone(literal) };
  if (!words.length || row.all.length < 2 || row.all.length > mostInARow) return [];
  const point = sql`case when strpos(w.title_text, ${literal}) > 0 then 3.0 when ${has(row, "C")} then 2.0 else 0 end`;
  const says = sql.join(
    words.map((_, at) => itsRarity(at)),
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
