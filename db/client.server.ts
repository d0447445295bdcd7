import { type SQL, sql } from "drizzle-orm";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { asking } from "./ask.server.ts";

export type Tx = Parameters<Parameters<PostgresJsDatabase["transaction"]>[0]>[0];

/** Whom the database sees: each may do only what db/migrations grants to it. */
type Role = "portal_public" | "portal_staff" | "portal_jobs";

const pools = new Map<Role, { db: PostgresJsDatabase; client: postgres.Sql }>();

/**
 * A citizen's transaction. It can read published views and insert what is sent; with a receipt's hashes
 * it can also read what was filed under it.
 */
export function asCitizen<T>(run: (tx: Tx) => Promise<T>, receiptHashes: Buffer[] = []): Promise<T> {
  const hashes = receiptHashes.map((hash) => hash.toString("hex")).join();
  return hashes ? saying("portal_public", "portal.receipt", hashes, run) : pool("portal_public").db.transaction(run);
}

/** One question of a citizen's, a transaction by itself: neither its beginning nor its end is waited for. */
export const citizenAsks = <Row extends Record<string, unknown>>(question: SQL): PromiseLike<Row[]> =>
  pool("portal_public").db.execute<Row>(question) as PromiseLike<Row[]>;

/** A citizen's transaction over the one draft whose key they hold. */
export const asWriter = <T>(draftKeyHash: Buffer, run: (tx: Tx) => Promise<T>): Promise<T> =>
  saying("portal_public", "portal.draft", draftKeyHash.toString("hex"), run);

/** The transaction of whoever holds a reward's secret. */
export function asClaimant<T>(rewardHash: Buffer, run: (tx: Tx) => Promise<T>): Promise<T> {
  return pool("portal_public").db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('portal.reward', ${rewardHash.toString("hex")}, true)`);
    return run(tx);
  });
}

/** The transaction of whoever holds a link and a code of one trade's day. */
export const asIndustry = <T>({ keyHash, codeHash }: { keyHash: Buffer; codeHash: Buffer }, run: (tx: Tx) => Promise<T>): Promise<T> =>
  saying("portal_public", "portal.industry", `${keyHash.toString("hex")},${codeHash.toString("hex")}`, run);

/** A member's transaction: row-level security shows the leads of the member's unit, or all to those who may see all. */
export const asMember = <T>(by: { id: string }, run: (tx: Tx) => Promise<T>): Promise<T> =>
  saying("portal_staff", "portal.member", by.id, run);

/** Staff's door before anybody is known: signing in and looking up a session. */
export function asStranger<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  return pool("portal_staff").db.transaction(run);
}

/** The clock's transaction: routing, cleaning, indexing. */
export function asClock<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  return pool("portal_jobs").db.transaction(run);
}

export async function closePools(): Promise<void> {
  const open = [...pools.values()];
  pools.clear();
  await Promise.all(open.map(({ client }) => client.end({ timeout: 5 })));
}

/** A transaction that begins by saying who asks. The first question follows at once: when that was not heard, nothing after it is. */
function saying<T>(role: Role, name: string, value: string, run: (tx: Tx) => Promise<T>): Promise<T> {
  return pool(role).db.transaction(async (tx) => {
    const said = tx.execute(sql`select set_config(${name}, ${value}, true)`).execute();
    const [answered, heard] = await Promise.allSettled([run(tx), said]);
    if (heard.status === "rejected") throw heard.reason;
    if (answered.status === "rejected") throw answered.reason;
    return answered.value;
  });
}

function pool(role: Role): { db: PostgresJsDatabase; client: postgres.Sql } {
  const known = pools.get(role);
  if (known) return known;
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set");
  const connection = { role, application_name: role };
  // A database that is away is asked again soon, so that nobody waits in a growing queue for it.
  const client = postgres(url, { max: 10, connect_timeout: 5, backoff: () => 0.2, onnotice: () => undefined, connection });
  const fresh = { client, db: drizzle(asking(client), { casing: "snake_case" }) };
  pools.set(role, fresh);
  return fresh;
}

/** A row of that key is there already: somebody was first, or the same thing was sent twice. */
export function isDuplicate(error: unknown): boolean {
  return errorCode(error) === "23505";
}

/** The database's own code for what went wrong, through drizzle's wrapping. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ("code" in error && typeof error.code === "string") return error.code;
  return errorCode(error.cause);
}
