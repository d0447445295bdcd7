import { sql } from "drizzle-orm";
import { settings } from "#app/settings.server.ts";
import { asCitizen, asStranger } from "#db/client.server.ts";

/** Is this the demo bureau? Every page says so while it is. A database that is down answers no. */
export async function isDemo(): Promise<boolean> {
  const ask = settings.doors.includes("public") ? asCitizen : asStranger;
  try {
    const [row] = await ask((tx) => tx.execute<{ demo: boolean }>(sql`select is_demo() as demo`));
    return row?.demo ?? false;
  } catch {
    return false;
  }
}
