import { sql } from "drizzle-orm";
import { asCitizen } from "#db/client.server.ts";

/** The county's townships as the stations divide them, in the stations' order. */
export function knownTownships(): Promise<string[]> {
  return asCitizen(async (tx) => {
    const rows = await tx.execute<{ township: string }>(sql`select township from known_townships`);
    return rows.map((row) => row.township);
  });
}
