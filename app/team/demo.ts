import { sql } from "drizzle-orm";
import { settings } from "#app/settings.server.ts";
import { asCitizen, asStranger } from "#db/client.server.ts";

/** How long an answer is good for everybody who asks, in milliseconds: every page says it, and hardly ever does it change. */
const good = 1_000;

let said: Promise<boolean> | null = null;

/** Is this the demo bureau? Every page says so while it is, a second longer at most. A database that is down answers no. */
export function isDemo(): Promise<boolean> {
  said ??= ask().finally(() =>
    setTimeout(() => {
      said = null;
    }, good).unref(),
  );
  return said;
}

async function ask(): Promise<boolean> {
  const door = settings.doors.includes("public") ? asCitizen : asStranger;
  try {
    const [row] = await door((tx) => tx.execute<{ demo: boolean }>(sql`select is_demo() as demo`));
    return row?.demo ?? false;
  } catch {
    return false;
  }
}
