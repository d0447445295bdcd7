import fc from "fast-check";
import type postgres from "postgres";

export const caseCount = 5;
export const dayCount = 2;

/** What may be done to cases and days, in any order; `which` is a case or a day by its place. */
export type Change = { kind: keyof typeof changes; which: number; other: number; pause: number };

type Known = { cases: string[]; days: string[]; members: string[]; terms: string[] };
type Sql = postgres.TransactionSql;

const steps = ["law", "secrecy", "approval"];
const minutes = ["- interval '1 hour'", "+ interval '1 hour'", "+ interval '30 milliseconds'", "- interval '2 months'"];
const lastDays = [-1, 0, 1, 900];

/** Each as the database's owner does it, with the walls that forbid it taken down: whatever rows there may be, the index must fit them. */
export const changes = {
  arm: (sql: Sql, day: string) => sql`update exposure_days set armed_at = now() where id = ${day}`,
  armAndPin: async (sql: Sql, day: string) => {
    await sql`update exposure_entries e set pinned_hash = c.content_hash from cases c where c.id = e.case_id and e.day_id = ${day}`;
    await sql`update exposure_days set armed_at = now() where id = ${day}`;
  },
  disarm: (sql: Sql, day: string) => sql`update exposure_days set armed_at = null where id = ${day}`,
  minute: (sql: Sql, day: string, other: number) =>
    sql.unsafe(`update exposure_days set release_at = clock_timestamp() ${minutes[other % minutes.length]} where id = '${day}'`),
  audience: (sql: Sql, day: string, other: number) =>
    sql`update exposure_days set audience = ${other % 2 ? "public" : "other"} where id = ${day}`,
  rename: (sql: Sql, day: string, other: number) =>
    sql`update exposure_days set slug = ${`day-${day.slice(0, 8)}-${other}`} where id = ${day}`,
  put: (sql: Sql, one: string, other: number, known: Known) =>
    sql`insert into exposure_entries (day_id, case_id, position, pinned_hash)
      select ${known.days[other % dayCount] ?? ""}, id, ${other}, case when ${other % 3} > 0 then content_hash end from cases where id = ${one}
      on conflict do nothing`,
  take: (sql: Sql, one: string) => sql`delete from exposure_entries where case_id = ${one}`,
  exchange: (sql: Sql, one: string, other: number, known: Known) =>
    sql`update exposure_entries set case_id = ${known.cases[other % caseCount] ?? ""} where case_id = ${one}
      and not exists (select from exposure_entries where case_id = ${known.cases[other % caseCount] ?? ""})`,
  hold: (sql: Sql, one: string) => sql`insert into exposure_holds (case_id, reason) values (${one}, 'x') on conflict do nothing`,
  letGo: (sql: Sql, one: string) => sql`delete from exposure_holds where case_id = ${one}`,
  withdraw: (sql: Sql, one: string, _: number, known: Known) =>
    sql`insert into case_withdrawals (case_id, reason, member_id) values (${one}, 'mistaken', ${known.members[0] ?? ""}) on conflict do nothing`,
  bringBack: (sql: Sql, one: string) => sql`delete from case_withdrawals where case_id = ${one}`,
  review: (sql: Sql, one: string, other: number, known: Known) =>
    sql`insert into case_reviews (case_id, content_hash, step, member_id)
      select id, content_hash, ${steps[other % 3] ?? ""}, ${known.members[1] ?? ""} from cases where id = ${one} on conflict do nothing`,
  reviewAll: async (sql: Sql, one: string, _: number, known: Known) => {
    for (const step of steps.keys()) await changes.review(sql, one, step, known);
  },
  forgetReview: (sql: Sql, one: string, other: number) =>
    sql`delete from case_reviews where case_id = ${one} and step = ${steps[other % 3] ?? ""}`,
  edit: (sql: Sql, one: string, other: number) =>
    sql`update cases set content_hash = sha256(${String(other)}::text::bytea), fine_yuan = ${other * 1000} where id = ${one}`,
  correct: async (sql: Sql, one: string, other: number, known: Known) => {
    await changes.edit(sql, one, other);
    await changes.reviewAll(sql, one, other, known);
    await sql`update exposure_entries e set pinned_hash = c.content_hash from cases c where c.id = e.case_id and e.case_id = ${one}`;
  },
  handling: (sql: Sql, one: string, other: number) =>
    sql`update cases set warning_only = ${other % 2 === 0}, handling = ${other % 3 ? "closed" : "open"} where id = ${one}`,
  minor: (sql: Sql, one: string, other: number) =>
    sql`update cases set party_kind = ${other % 2 ? "minor" : "enterprise"} where id = ${one}`,
  sameEditor: (sql: Sql, one: string, other: number, known: Known) =>
    sql`update cases set last_editor_id = ${known.members[other % 2] ?? ""} where id = ${one}`,
  lastDay: (sql: Sql, one: string, other: number) =>
    sql`update cases set publish_until = current_date + ${lastDays[other % 4] ?? 0}::int where id = ${one}`,
  term: (sql: Sql, one: string, other: number, known: Known) =>
    sql`update cases set term_id = ${known.terms[other % 2] ?? ""}, term_clock = ${other % 3 ? "publication" : "decision"} where id = ${one}`,
  months: (sql: Sql, _day: string, other: number, known: Known) =>
    sql`update publication_terms set max_months = ${other % 3} where id = ${known.terms[other % 2] ?? ""}`,
  entryLost: (sql: Sql, one: string, other: number) =>
    sql`delete from case_words where case_id = ${one} and side = ${other % 2 ? "a" : "b"}`,
  entryMade: (sql: Sql, one: string, other: number) =>
    sql`insert into case_words (side, case_id, words, title_text, made_from)
      select side, id, to_tsvector('simple', 'a'), '', ${Buffer.from([other])} from cases, unnest(array['a', 'b']) as side where id = ${one}
      on conflict (side, case_id) do update set made_from = excluded.made_from`,
};

const ofDays: (keyof typeof changes)[] = ["arm", "armAndPin", "disarm", "minute", "audience", "rename", "months"];

export function makeChange(sql: Sql, { kind, which, other }: Change, known: Known): Promise<unknown> {
  const id = (ofDays.includes(kind) ? known.days[which % dayCount] : known.cases[which % caseCount]) ?? "";
  return Promise.resolve(changes[kind](sql, id, other, known));
}

/** Whatever was done before, the first case is public now. */
export async function bringOut(sql: Sql, known: Known): Promise<void> {
  const [one = ""] = known.cases;
  for (const [kind, other] of waysOut) await changes[kind](sql, one, other, known);
  for (const day of known.days) {
    await changes.minute(sql, day, 0);
    await changes.audience(sql, day, 1);
    await changes.armAndPin(sql, day);
  }
}

const waysOut = [
  ["letGo", 0],
  ["bringBack", 0],
  ["sameEditor", 0],
  ["handling", 1],
  ["minor", 0],
  ["term", 0],
  ["lastDay", 3],
  ["put", 0],
  ["correct", 0],
  ["entryMade", 0],
] as const;

export const anyChange: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...(Object.keys(changes) as (keyof typeof changes)[]), "entryMade", "hold", "letGo", "withdraw", "armAndPin"),
  which: fc.nat({ max: 9 }),
  other: fc.nat({ max: 11 }),
  pause: fc.nat({ max: 12 }),
});
