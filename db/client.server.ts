import { sql } from "drizzle-orm";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";

export type Tx = Parameters<Parameters<PostgresJsDatabase["transaction"]>[0]>[0];

/** Whom the database sees: each may do only what db/migrations grants to it. */
type Role = "portal_public" | "portal_staff" | "portal_jobs";

const pools = new Map<Role, { db: PostgresJsDatabase; client: postgres.Sql }>();

/**
 * A citizen's transaction. It can read published views and insert what is sent; with a receipt's hashes
 * it can also read what was filed under it.
 */
export function asCitizen<T>(run: (tx: Tx) => Promise<T>, receiptHashes: Buffer[] = []): Promise<T> {
  return pool("portal_public").db.transaction(async (tx) => {
    const hashes = receiptHashes.map((hash) => hash.toString("hex")).join();
    if (hashes) await tx.execute(sql`select set_config('portal.receipt', ${hashes}, true)`);
    return run(tx);
  });
}

/** A citizen's transaction over the one draft whose key they hold. */
export function asWriter<T>(draftKeyHash: Buffer, run: (tx: Tx) => Promise<T>): Promise<T> {
  return pool("portal_public").db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('portal.draft', ${draftKeyHash.toString("hex")}, true)`);
    return run(tx);
  });
}

/** A member's transaction: row-level security shows the leads of the member's unit, or all to those who may see all. */
export function asMember<T>(by: { id: string }, run: (tx: Tx) => Promise<T>): Promise<T> {
  return pool("portal_staff").db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('portal.member', ${by.id}, true)`);
    return run(tx);
  });
}

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

function pool(role: Role): { db: PostgresJsDatabase; client: postgres.Sql } {
  const known = pools.get(role);
  if (known) return known;
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set");
  const connection = { role, application_name: role };
  // A database that is away is asked again soon, so that nobody waits in a growing queue for it.
  const client = postgres(url, { max: 10, connect_timeout: 5, backoff: () => 0.2, onnotice: () => undefined, connection });
  const fresh = { client, db: drizzle(remembering(client), { casing: "snake_case" }) };
  pools.set(role, fresh);
  return fresh;
}

/**
 * The database reads and plans each statement once per connection, and not every time. What is asked is sent at once, in the
 * order it was asked: who does not wait for one answer before the next question loses no time, and no order.
 */
function remembering<Client extends postgres.Sql | postgres.TransactionSql>(client: Client): Client {
  const how = { prepare: true, simple: false } as postgres.UnsafeQueryOptions;
  const unsafe = (text: string, values?: never[]) => client.unsafe(text, values, how).execute();
  const begin = (run: (tx: postgres.TransactionSql) => unknown) => (client as postgres.Sql).begin((tx) => run(remembering(tx)));
  return { ...client, unsafe, begin };
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
