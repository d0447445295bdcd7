import { json } from "@remix-run/node";
import { sql } from "drizzle-orm";
import { type Door, settings } from "#app/settings.server.ts";
import { asCitizen, asClock, asStranger } from "#db/client.server.ts";

const ask = { public: asCitizen, staff: asStranger, jobs: asClock } satisfies Record<Door, unknown>;

/** For the watcher outside: 200 when the database answers every door of this process, 503 when it does not. Says nothing else. */
export async function loader() {
  const headers = { "Cache-Control": "no-store" };
  try {
    for (const door of settings.doors) await ask[door]((tx) => tx.execute(sql`select 1`));
    return json({ up: true, database: "up" }, { headers });
  } catch {
    return json({ up: false, database: "down" }, { status: 503, headers });
  }
}
