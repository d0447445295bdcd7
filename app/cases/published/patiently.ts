import { sql } from "drizzle-orm";
import { asCitizen, errorCode, type Tx } from "#db/client.server.ts";

/** Nobody's question may keep the others waiting longer than this. */
const patience = "2s";

/** A citizen's transaction in which every question has two seconds; null when one needs more (SQLSTATE 57014). */
export async function patiently<T>(run: (tx: Tx) => Promise<T>): Promise<T | null> {
  try {
    return await asCitizen(async (tx) => {
      const within = tx.execute(sql`select set_config('statement_timeout', ${patience}, true)`).execute();
      const [answer] = await Promise.all([run(tx), within]);
      return answer;
    });
  } catch (error) {
    if (errorCode(error) !== "57014") throw error;
    return null;
  }
}
