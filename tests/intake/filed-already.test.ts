import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { filedAlready } from "#app/intake/filed-already.ts";
import { fatesOf } from "#app/intake/import/fates-of.ts";
import { readImport } from "#app/intake/import/read-import.ts";
import { takeDown } from "#app/intake/take-down.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { registerLead } from "#app/leads/register-lead.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { daysAgo } from "#tests/support/days-ago.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { takenComplaint, takenTip } from "#tests/support/taken.ts";

const owner = ownerOf(freshDatabase());
const many = 2000;

let shen: Member;

beforeAll(async () => {
  shen = await member("shen");
});

const asked = (channel: "12315" | "12345", numbers: string[], by = shen) => asMember(by, (tx) => filedAlready(tx, channel, numbers));

it("knows what came under a number and what was entered under one, and of an import nothing else; who takes nothing down learns nothing", async () => {
  await takeDown("complaint", takenComplaint({ channel: "12315", sourceNumber: "3303265001" }), shen);
  expect(await asked("12315", ["3303265001", "3303265009"])).toEqual(new Map([["3303265001", { number: null, filedOn: daysAgo(3) }]]));
  await takeDown("tip", takenTip({ arrivedOn: daysAgo(1) }), shen);
  while (await workOnce());
  const [came] = await owner`select l.number from leads l join submissions s on s.id = l.submission_id where source_number = '3303265001'`;
  const [tip] = await owner`select number from leads where number like 'J-%' order by number desc limit 1`;
  await registerLead(String(tip?.number), "3303265002", shen);
  const known = await asked("12315", ["3303265001", "3303265002", "3303265002", "3303265009"]);
  expect(Object.fromEntries(known)).toEqual({
    "3303265001": { number: came?.number, filedOn: daysAgo(3) },
    "3303265002": { number: tip?.number, filedOn: daysAgo(1) },
  });
  expect((await asked("12345", ["3303265001", "3303265002"])).size).toBe(0);
  expect((await asked("12315", ["3303265001", "3303265002"], await member("song"))).size).toBe(0);
});

it("two thousand rows are compared with thousands of filings by looking through them once at most", async () => {
  await owner`insert into submissions (kind, identity, topic_slug, merchant_name, merchant_address, story, filed_on, form_key_hash, fingerprint,
      receipt_hash, channel, taken_by)
    select 'tip', 'anonymous', 'other', '某店', '', '许多件事里的一件。', current_date, sha256(('a' || i)::bytea), sha256(('b' || i)::bytea),
      sha256(('c' || i)::bytea), 'phone', ${shen.id} from generate_series(1, 3000) i`;
  await owner`insert into leads (number, kind, submission_id, topic_slug, owner_unit_id, stage, opened_on)
    select 'J-X' || row_number() over (), 'tip', id, 'other', ${shen.unit.id}, 'unclaimed', current_date from submissions where story = '许多件事里的一件。'`;
  const line = (at: number) => `3303266${String(at).padStart(4, "0")},举报,某店,新华路8号,这一件说的是加油机少给油。,${daysAgo(1)}`;
  const table = ["登记编号,类型,经营者,地址,内容,登记日期", ...Array.from({ length: many }, (_, at) => line(at))].join("\n");
  const read = await readImport(Buffer.from(table), daysAgo(0));
  if (read.outcome !== "read") throw new Error(JSON.stringify(read));
  const { fates, looked } = await asMember(shen, async (tx) => ({
    fates: await fatesOf(tx, read.rows),
    looked: await tx.execute<{ rows: number }>(
      sql`select seq_tup_read::int as rows from pg_stat_xact_user_tables where relname in ('submissions', 'leads')`,
    ),
  }));
  expect(fates.filter(({ fate }) => fate === "take")).toHaveLength(many);
  for (const { rows } of looked) expect(rows).toBeLessThan(3500);
});
