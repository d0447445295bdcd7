import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { Tx } from "./client.server.ts";

/** A transaction as the database's owner: only for what comes before the doors open (migrating, the demo's past). */
export async function asOwner<T>(url: string, run: (tx: Tx) => Promise<T>): Promise<T> {
  const client = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    return await drizzle(client, { casing: "snake_case" }).transaction(run);
  } finally {
    await client.end({ timeout: 5 });
  }
}
