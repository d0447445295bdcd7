import type postgres from "postgres";
import { reviewSteps } from "#app/cases/review-steps.ts";
import { type Cell, copyIn } from "./copy-in.ts";

/** A case as it is loaded, of the written corpus or of the generator. `day`: index of its exposure day. */
export type Row = {
  number: string;
  topic: string;
  title: string;
  lead: string;
  party: string;
  township: string;
  authority?: string;
  documentNo: string;
  decidedOn: string;
  violation: string;
  laws: string[];
  fineYuan: number;
  confiscatedYuan: number;
  happened: string;
  penalty: string;
  spot: string[];
  act: string;
  day: number;
};

/** The id of case or day `n`: the same in every run. */
export const idOf = (n: number, kind: "case" | "day" = "case"): string =>
  `${kind === "case" ? "00000000" : "ffffffff"}-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;

export const hashOf = (n: number): Buffer => Buffer.from(n.toString(16).padStart(64, "0"), "hex");

const caseColumns =
  `id number topic_slug title lead party township authority document_no decided_on violation laws fine_yuan confiscated_yuan
  transferred_to_police happened penalty spot act tier publish_until author_id last_editor_id content_hash`.split(/\s+/);

export type Cast = { author: string; reviewer: string };

/** Who writes and who reads: two of the cast. */
export async function castOf(sql: postgres.Sql): Promise<Cast> {
  const [author, reviewer] = await Promise.all([memberId(sql, "song"), memberId(sql, "yan")]);
  return { author, reviewer };
}

async function memberId(sql: postgres.Sql, username: string): Promise<string> {
  const [row] = await sql`select id from members where username = ${username}`;
  if (!row) throw new Error(`the cast has no ${username}`);
  return String(row.id);
}

const dayColumns = "id number slug title theme teaser introduction release_at armed_at created_by".split(" ");

/** Writes public days that are out, in their order. */
export function copyDays(sql: postgres.Sql, days: Date[], { author }: Cast): Promise<void> {
  const cells = (at: Date, n: number): Cell[] => [idOf(n, "day"), n + 1, `issue-${n + 1}`, `第${n + 1}期`, "", "", "", at, at, author];
  return copyIn(sql, "exposure_days", dayColumns, days.map(cells));
}

/** Writes a portion of cases from number `first` on. Three copies: the cases, their places on their days, their three readings. */
export async function copyCases(sql: postgres.Sql, rows: Row[], first: number, { author, reviewer }: Cast): Promise<void> {
  const cells = (row: Row, place: number): Cell[] => [
    ...[idOf(first + place), row.number, row.topic, row.title, row.lead, row.party, row.township, row.authority ?? "", row.documentNo],
    ...[row.decidedOn, row.violation, row.laws, row.fineYuan, row.confiscatedYuan, false, row.happened, row.penalty, row.spot, row.act],
    ...["serious", "2099-12-31", author, author, hashOf(first + place)],
  ];
  await copyIn(sql, "cases", caseColumns, rows.map(cells));
  const entries = rows.map((row, place): Cell[] => [idOf(row.day, "day"), idOf(first + place), first + place, hashOf(first + place)]);
  await copyIn(sql, "exposure_entries", ["day_id", "case_id", "position", "pinned_hash"], entries);
  const read = (_: Row, place: number) => reviewSteps.map((step): Cell[] => [idOf(first + place), hashOf(first + place), step, reviewer]);
  await copyIn(sql, "case_reviews", ["case_id", "content_hash", "step", "member_id"], rows.flatMap(read));
}
