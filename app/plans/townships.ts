import { sql } from "drizzle-orm";
import { asCitizen, asMember, type Tx } from "#db/client.server.ts";

/** The county's townships as the stations divide them, in the stations' order. */
export const knownTownships = (): Promise<string[]> => asCitizen(townshipRows);

/** The same, for a colleague at the desk. */
export const townshipsFor = (by: { id: string }): Promise<string[]> => asMember(by, townshipRows);

export async function townshipRows(tx: Tx): Promise<string[]> {
  const rows = await tx.execute<{ township: string }>(sql`select township from known_townships`);
  return rows.map((row) => row.township);
}
