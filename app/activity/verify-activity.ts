import { sql } from "drizzle-orm";
import { asMember, type Tx } from "#db/client.server.ts";

export type ActivityCheck = { whole: true; rows: number; head: string } | { whole: false; brokenAt: number };

/** Recomputes the chain of hashes (SECURITY R15). A cut-off tail shows only against a head kept elsewhere: compare `head`. */
export function verifyActivity(by: { id: string }): Promise<ActivityCheck> {
  return asMember(by, checkChain);
}

async function checkChain(tx: Tx): Promise<ActivityCheck> {
  const [row] = await tx.execute<{ rows: number; broken_at: number | null; head: string | null }>(sql`
    with chain as (
      select seq, hash, previous_hash, activity_hash(previous_hash, seq, at, member_id, actor, verb, subject_kind, subject_id, facts) as should,
             coalesce(lag(hash) over (order by seq), '\\x00'::bytea) as before, row_number() over (order by seq) as place
      from activity)
    select count(*)::int as rows,
           min(seq) filter (where hash <> should or previous_hash <> before or seq <> place)::int as broken_at,
           (select encode(hash, 'hex') from activity order by seq desc limit 1) as head
    from chain`);
  if (!row) throw new Error("the activity check gave no answer");
  return row.broken_at === null ? { whole: true, rows: row.rows, head: row.head ?? "" } : { whole: false, brokenAt: row.broken_at };
}
