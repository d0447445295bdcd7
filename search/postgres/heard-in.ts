import { sql } from "drizzle-orm";
import { namesOf } from "#search/case-text.ts";
import { asInitials, asPinyin } from "#search/latin.ts";
import { initialed, initialsOf, parts, stretches } from "#search/sounded.ts";
import { readingsOf } from "#search/sounds.ts";
import type { Asking } from "./asking.ts";
import { newestOf } from "./entries.ts";
import type { Way } from "./way.ts";

type Told = { title: string; party: string; violation: string; names: string[] };

/** Letters as they were typed, and the words that were heard in them, those of most cases first. */
export type Meant = { typed: string; words: string[] };

const readCases = 40;
const mostWords = 3;

/** What the letters of a question stand for in cases that answer it by ear; only published ones are read. */
export async function heardIn({ tx, question, side, common }: Asking, way: Way): Promise<Meant[]> {
  // By their ids: beside a set whose size it does not know PostgreSQL may go through all that is published.
  const first = await tx.execute<{ id: string }>(newestOf(way, common, side, readCases));
  const rows = await tx.execute<Told>(sql`
    select p.title, p.party, p.violation, array[t.zh] || t.synonyms as names from published_cases p join topics t on t.slug = p.topic_slug
    where p.id = any(${sql.param(first.map(({ id }) => id))}::uuid[])`);
  const told = rows.map((row) => ({ ...row, names: namesOf(row, row.names) }));
  const whole = question.latin.flatMap(({ typed, words }) => {
    const heard = wordsHeard(told, words);
    return heard.length ? [{ typed, words: heard }] : words.map((word) => ({ typed: word, words: wordsHeard(told, [word]) }));
  });
  return whole.filter(({ words }) => words.length > 0);
}

function wordsHeard(told: Told[], typed: string[]): string[] {
  const times = new Map<string, number>();
  for (const { title, party, violation, names } of told) {
    const own = heardWords([title, party, violation], party, typed);
    for (const word of new Set(own.length ? own : heardWords(names, "", typed))) times.set(word, (times.get(word) ?? 0) + 1);
  }
  const all = [...times].map(([word, cases]) => ({ word, cases, ...nameOf(told, word) }));
  const likeliest = all.sort(
    (one, other) => Number(other.whole) - Number(one.whole) || Number(other.named) - Number(one.named) || other.cases - one.cases,
  );
  return likeliest.map(({ word }) => word).slice(0, mostWords);
}

/**
 * Whole words are typed by ear before pieces of a name (jyz is 加油站, and not half of 嘉源直播间), and what a party's own name begins with
 * before what else is told (qicai is 七彩灶具店 before 消防器材店).
 */
function nameOf(told: Told[], word: string): { whole: boolean; named: boolean } {
  const begins = new RegExp(`(?:^|[省市县区镇乡村]|街道|查处)${word}`, "mu");
  const having = told.filter((row) => Object.values(row).join("\n").includes(word));
  return {
    whole: having.some(({ title, party, violation, names }) => [title, party, violation, ...names].flatMap(initialed).includes(word)),
    named: having.some(({ title, party }) => begins.test(`${title}\n${party}`)),
  };
}

function heardWords(texts: string[], party: string, typed: string[]): string[] {
  const readings = asPinyin(typed);
  const spoken = readings.length ? texts.flatMap((text) => stretches(text).flatMap((stretch) => spokenIn(stretch, readings))) : [];
  const initials = asInitials(typed);
  if (spoken.length || !initials) return spoken;
  return [...texts.flatMap(initialed), ...parts(party)].filter((stretch) => initialsOf(stretch).includes(initials));
}

function spokenIn(stretch: string, readings: string[][]): string[] {
  const sounds = [...stretch].map(readingsOf);
  const characters = [...stretch];
  return readings.flatMap((syllables) =>
    characters
      .map((_, at) => at)
      .filter((at) => syllables.every((syllable, place) => sounds[at + place]?.includes(syllable)))
      .map((at) => characters.slice(at, at + syllables.length).join("")),
  );
}
