import { sql } from "drizzle-orm";
import { asCitizen, errorCode, type Tx } from "#db/client.server.ts";

/** Nobody's question may keep the others waiting longer than this. */
const patience = "2s";

/**
 * A citizen's transaction that only reads and in which every question has two seconds; null when one needs more (SQLSTATE 57014). Its end
 * is not waited for: nothing was written.
 */
export function patiently<T>(run: (tx: Tx) => Promise<T>): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const read = async (tx: Tx) => {
      const within = tx.execute(sql`select set_config('statement_timeout', ${patience}, true)`).execute();
      const [answer] = await Promise.all([run(tx), within]);
      resolve(answer);
    };
    asCitizen(read).catch((error) => (errorCode(error) === "57014" ? resolve(null) : reject(error)));
  });
}
