import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import postgres from "postgres";
import { isDamaged } from "#app/evidence/lock.ts";
import { originalPlace } from "#app/evidence/seal-key.ts";
import { unsealKey } from "#app/evidence/unseal-key.ts";
import { withOriginal } from "#app/evidence/with-original.ts";
import { type Promised, sha256 } from "./client.ts";
import { inLots } from "./in-lots.ts";

export type Verdict = {
  lost: number;
  duplicated: number;
  unasked: number;
  filesMissing: number;
  filesDifferent: number;
  filesUnsealed: number;
  withoutPromise: number;
  withoutRecord: number;
  recordBroken: number;
  jobsLeft: number;
};

/** Compares what clients were promised with what is there, past the portal: plain SQL, and the bytes on the shelves, originals opened with the bureau's key. */
export async function verify(url: string, dataDir: string, address: string, promised: Promised[]): Promise<Verdict> {
  const sql = postgres(url, { max: 4, onnotice: () => undefined });
  try {
    const filings = await sql`select s.id, s.kind, s.story from submissions s where s.story like '%编号是%'`;
    const byStory = new Map<string, { id: string; kind: string }[]>();
    for (const { id, kind, story } of filings) byStory.set(story, [...(byStory.get(story) ?? []), { id, kind }]);
    const stories = new Set(promised.map(({ story }) => story));
    const opened = await inLots(promised, 8, (one) => opens(address, one));
    const kept = ({ story, kinds }: Promised) => kinds.every((kind) => byStory.get(story)?.some((filing) => filing.kind === kind));
    const files = await filesOf(sql, dataDir, promised, byStory);
    return {
      lost: promised.filter((one, place) => !kept(one) || !opened[place]).length,
      duplicated: [...byStory.values()].reduce((sum, all) => sum + all.length - new Set(all.map(({ kind }) => kind)).size, 0),
      unasked: [...byStory.keys()].filter((story) => !stories.has(story)).length,
      ...files,
      ...(await promisesOf(sql)),
    };
  } finally {
    await sql.end();
  }
}

/** The receipt opens a filing that names the operator of this one. */
async function opens(address: string, { receipt, merchant }: Promised): Promise<boolean> {
  const answer = await fetch(`${address}/receipt`, {
    method: "POST",
    body: new URLSearchParams({ receipt }),
    headers: { Origin: address },
  });
  return answer.status === 200 && (await answer.text()).includes(merchant);
}

async function filesOf(sql: postgres.Sql, dataDir: string, promised: Promised[], byStory: Map<string, { id: string }[]>) {
  const rows = (await sql`select e.id, e.submission_id as filing, e.sha256, e.sealed_sha256 as sealed, k.sealed_key as key,
    k.working_key is null as closed, encode(e.clean_sha256, 'hex') as clean
    from evidence e left join evidence_keys k on k.evidence_id = e.id`) as unknown as Row[];
  const kept = new Map(rows.map((row) => [`${row.filing} ${row.sha256.toString("hex")}`, row]));
  const wanted = promised.flatMap(({ story, files }) =>
    (byStory.get(story) ?? []).flatMap(({ id }) => files.map((sent) => ({ id, sent }))),
  );
  const found = await inLots(wanted, 32, async ({ id, sent }) => {
    const row = kept.get(`${id} ${sent}`);
    const states = [row ? await opened(row) : "missing", row?.clean ? await state(dataDir, "pictures", row.clean) : "missing"];
    return states.find((one) => one !== "same") ?? "same";
  });
  return {
    filesMissing: found.filter((one) => one === "missing").length,
    filesDifferent: found.filter((one) => one === "different").length,
    filesUnsealed: rows.filter(({ closed, sha256 }) => !closed || isPlain(dataDir, sha256)).length,
  };
}

type Row = { id: string; filing: string; sha256: Buffer; sealed: Buffer; key: Buffer; closed: boolean; clean: string | null };

/** As the staff process opens it. */
async function opened({ id, sha256, sealed, key }: Row): Promise<"same" | "missing" | "different"> {
  try {
    const original = { sha256, sealedSha256: sealed, key: await unsealKey(key, originalPlace(id)) };
    return await withOriginal(original, () => Promise.resolve("same" as const));
  } catch (error) {
    return isDamaged(error) ? "different" : "missing";
  }
}

const isPlain = (dataDir: string, sent: Buffer): boolean => {
  const hex = sent.toString("hex");
  return existsSync(path.join(dataDir, "originals", hex.slice(0, 2), hex));
};

async function state(dataDir: string, shelf: string, hex: string): Promise<"same" | "missing" | "different"> {
  const content = await readFile(path.join(dataDir, shelf, hex.slice(0, 2), hex)).catch(() => null);
  if (!content) return "missing";
  return sha256(content) === hex ? "same" : "different";
}

/** What follows from a submission, in its transaction or by the jobs it promised; and the chain of the record, drawn again. */
async function promisesOf(sql: postgres.Sql) {
  const [row] = await sql`select
    (select count(*) from submissions s where not exists (select from leads l where l.submission_id = s.id)
      and not exists (select from jobs j where j.payload->>'submissionId' = s.id::text))::int as without_promise,
    (select count(*) from submissions s where (select count(*) from activity a where a.subject_id = s.id::text
      and a.verb in ('submission.filed', 'submission.taken-down')) <> 1)::int as without_record,
    (select count(*) from (select hash, previous_hash, seq, row_number() over (order by seq) as place,
        activity_hash(previous_hash, seq, at, member_id, actor, verb, subject_kind, subject_id, facts) as should,
        coalesce(lag(hash) over (order by seq), '\\x00'::bytea) as before from activity) chain
      where hash <> should or previous_hash <> before or seq <> place)::int as record_broken,
    (select count(*) from jobs)::int as jobs_left`;
  return {
    withoutPromise: Number(row?.without_promise),
    withoutRecord: Number(row?.without_record),
    recordBroken: Number(row?.record_broken),
    jobsLeft: Number(row?.jobs_left),
  };
}
