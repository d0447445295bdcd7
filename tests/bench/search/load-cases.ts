import { once } from "node:events";
import { finished } from "node:stream/promises";
import postgres from "postgres";
import { reviewSteps } from "#app/cases/review-steps.ts";
import { copyLine } from "./copy-line.ts";

/** A case as the loader takes it, from the written corpus or from the generator. */
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
  /** Index of its day. */
  day: number;
};

/** The id of case `n`, and of day `n` counted from the other end: the same in every run. */
export const idOf = (n: number, kind: "case" | "day" = "case"): string =>
  `${kind === "case" ? "00000000" : "ffffffff"}-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;

const hashOf = (n: number): string => `\\x${n.toString(16).padStart(64, "0")}`;
const guarded = ["cases", "case_reviews", "exposure_days", "exposure_entries"];
const caseColumns = `id number topic_slug title lead party township authority document_no decided_on violation laws fine_yuan confiscated_yuan
  transferred_to_police happened penalty spot act tier publish_until author_id last_editor_id content_hash`.split(/\s+/);

/**
 * Writes released days and reviewed cases past every trigger, as the owner: `rows` from number `first` on. Days must be told once.
 * Nothing is indexed yet. `told` hears how many cases are in, every thousand.
 */
export async function loadCases(
  url: string,
  days: Date[],
  rows: Iterable<Row>,
  first = 0,
  told: (many: number) => void = () => undefined,
): Promise<number> {
  const sql = postgres(url, { max: 4, onnotice: () => undefined });
  try {
    for (const table of guarded) await sql.unsafe(`alter table ${table} disable trigger user`);
    const [author, reviewer] = await Promise.all(["song", "yan"].map((name) => memberId(sql, name)));
    if (days.length) await writeDays(sql, days, author ?? "");
    const written = await writeRows(sql, rows, { first, author: author ?? "", reviewer: reviewer ?? "", told });
    for (const table of guarded) await sql.unsafe(`alter table ${table} enable trigger user`);
    return written;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function memberId(sql: postgres.Sql, username: string): Promise<string> {
  const [row] = await sql`select id from members where username = ${username}`;
  return String(row?.id);
}

async function writeDays(sql: postgres.Sql, days: Date[], author: string): Promise<void> {
  const rows = days.map((releaseAt, n) => ({
    ...{ id: idOf(n, "day"), number: n + 1, slug: `issue-${n + 1}`, title: `第${n + 1}期`, theme: "", teaser: "", introduction: "" },
    ...{ release_at: releaseAt, armed_at: releaseAt, created_by: author },
  }));
  for (let from = 0; from < rows.length; from += 500) await sql`insert into exposure_days ${sql(rows.slice(from, from + 500))}`;
}

type Into = { first: number; author: string; reviewer: string; told: (many: number) => void };

/** Three copies side by side on three connections: a case's row, its place on its day, its three reviews. */
async function writeRows(sql: postgres.Sql, rows: Iterable<Row>, { first, author, reviewer, told }: Into): Promise<number> {
  const cases = await sql`copy cases (${sql(caseColumns)}) from stdin`.writable();
  await finished(cases.end()).catch(() => undefined);
  throw new Error(`not written ${first} ${author} ${reviewer} ${String(told)} ${[...rows].length} ${String(once)} ${copyLine.length} ${reviewSteps}`);
}
