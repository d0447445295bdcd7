import { json } from "@remix-run/node";
import { asCitizen, asStranger } from "#db/client.server.ts";
import { sql } from "drizzle-orm";
import { settings } from "#app/settings.server.ts";

/** For the watcher outside: 200 when the database answers, 503 when it does not. Says nothing else. */
export async function loader() {
  try {
    const open = settings.doors.includes("public") ? asCitizen : asStranger;
    await open((tx) => tx.execute(sql`select 1`));
    return json({ up: true, database: "up" }, { headers: { "Cache-Control": "no-store" } });
  } catch {
    return json({ up: false, database: "down" }, { status: 503, headers: { "Cache-Control": "no-store" } });
  }
}
