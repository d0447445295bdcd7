import { and, asc, eq, isNull, lt, lte, or, sql } from "drizzle-orm";
import { asClock, type Tx } from "./client.server.ts";
import { jobs } from "./schema/jobs.ts";

export type Job = { id: number; kind: string; payload: Record<string, string | number>; attempts: number };

const lease = sql`statement_timestamp() + interval '60 seconds'`;

/** Promises work in the transaction that makes it necessary. */
export async function enqueue(tx: Tx, kind: string, payload: Record<string, string | number>): Promise<void> {
  await tx.execute(sql`insert into jobs (kind, payload) values (${kind}, ${JSON.stringify(payload)}::jsonb)`);
}

/** The next due job, leased for a minute; a worker that dies lets it come due again. */
export function takeJob(): Promise<Job | null> {
  return asClock(async (tx) => {
    const due = and(
      lte(jobs.runAt, sql`statement_timestamp()`),
      or(isNull(jobs.claimedUntil), lt(jobs.claimedUntil, sql`statement_timestamp()`)),
    );
    const [next] = await tx
      .select({ id: jobs.id })
      .from(jobs)
      .where(due)
      .orderBy(asc(jobs.runAt), asc(jobs.id))
      .limit(1)
      .for("update", { skipLocked: true });
    if (!next) return null;
    const { id, kind, payload, attempts } = jobs;
    const [job] = await tx
      .update(jobs)
      .set({ claimedUntil: lease, attempts: sql`${jobs.attempts} + 1` })
      .where(eq(jobs.id, next.id))
      .returning({ id, kind, payload, attempts });
    return job ?? null;
  });
}

/** Done: the row goes, in the transaction of the work itself where that is in the database. Its time is kept nowhere. */
export async function finishJob(tx: Tx, id: number): Promise<void> {
  await tx.delete(jobs).where(eq(jobs.id, id));
}

/** Failed: again later, each time twice as late, up to an hour. `fault` is a kind of error, never its message. */
export function putJobBack(job: Job, fault: string): Promise<void> {
  const seconds = Math.min(3600, 2 ** Math.min(job.attempts, 12));
  return asClock(async (tx) => {
    await tx
      .update(jobs)
      .set({ claimedUntil: null, lastError: fault, runAt: sql`statement_timestamp() + make_interval(secs => ${seconds})` })
      .where(eq(jobs.id, job.id));
  });
}
