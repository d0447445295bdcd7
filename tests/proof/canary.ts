import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { closePools } from "#db/client.server.ts";
import { removePostgres, startPostgres } from "#db/embedded.mjs";
import { startMeilisearch } from "#search/meilisearch/child.mjs";
import { lookFor, newSweep, notPlanted, type Sweep } from "./canary/look-for.ts";
import { markersWith } from "./canary/markers.ts";
import { plantDesk } from "./canary/plant-desk.ts";
import { type Filings, plantFilings } from "./canary/plant-filings.ts";
import { plantImport } from "./canary/plant-import.ts";
import { givenOut, knownOf } from "./canary/planted.ts";
import { keepJobs, sweepDump } from "./canary/sweep-database.ts";
import { sweepPortal } from "./canary/sweep-portal.ts";
import { sweepQuestions } from "./canary/sweep-questions.ts";
import { sweepFiles, sweepMeilisearch, sweepOriginals } from "./canary/sweep-rest.ts";
import { type Doors, threeDoors } from "./canary/three-doors.ts";

/**
 * `npm run test:canary [-- MEMBER…]`: markers in every private field, then every page, twin, row, log, index, job, export and file is
 * looked through for them. One JSON line; exit 1 on one hit, and when a marker was not planted. That a leak is found out is tested in
 * look-for.test.ts.
 */
async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "canary-"));
  chmodSync(folder, 0o755);
  const database = await startPostgres({ dataDir: path.join(folder, "postgres"), log: () => undefined });
  const search = await startMeilisearch({ dataDir: path.join(folder, "meilisearch"), log: () => undefined });
  const found: Record<string, string> = search ? { MEILI_URL: search.url, MEILI_KEY: search.key, MEILI_ADMIN_KEY: search.adminKey } : {};
  Object.assign(process.env, { DATA_DIR: folder, DATABASE_URL: database.url, LOG_LEVEL: "silent" });
  let doors: Doors | undefined;
  const sql = postgres(database.url, { max: 2, onnotice: () => undefined });
  try {
    doors = await threeDoors({ DATA_DIR: folder, DATABASE_URL: database.url, ...found });
    await keepJobs(sql);
    const filings = await plantFilings(sql, doors.public);
    await drained(sql);
    const said = await plantImport(doors);
    const { cases } = await plantDesk(sql, doors, filings);
    await drained(sql);
    const sweep = newSweep(markersWith(await givenOut(filings)));
    for (const { surface, text } of said) lookFor(sweep, surface, text);
    await sweepPortal(sweep, doors, database.url, filings, await knownOf(sql, filings, cases), process.argv.slice(2));
    await sweepDump(sweep, sql);
    sweepFiles(sweep, folder);
    await sweepOriginals(sweep, sql);
    if (search) await sweepMeilisearch(sweep, search.url, search.adminKey);
    await sweepQuestions(sweep, doors, process.argv.slice(2));
    lookFor(sweep, "logs of the processes", doors.said());
    tell(sweep, filings, search ? "Meilisearch" : "PostgreSQL");
  } finally {
    await sql.end();
    await closePools();
    await doors?.close();
    await search?.stop();
    await database.stop();
    await removePostgres({ dataDir: path.join(folder, "postgres") });
    rmSync(folder, { recursive: true, force: true });
  }
}

function tell(sweep: Sweep, filings: Filings, search: string): void {
  const { markers, surfaces, swept, hits } = sweep;
  const missing = notPlanted(sweep);
  const figures = { planted: markers.length, filings: Object.keys(filings).length - 1, drafts: 1, surfaces: surfaces.size, swept, search };
  process.stdout.write(`${JSON.stringify({ ...figures, notPlanted: missing, hits })}\n`);
  process.exitCode = hits.length || missing.length ? 1 : 0;
}

async function drained(sql: postgres.Sql): Promise<void> {
  for (let tries = 0; tries < 3000; tries++) {
    const [row] = await sql`select count(*)::int as left from jobs`;
    if (row?.left === 0) return;
    await sleep(200);
  }
  throw new Error("the jobs did not come to an end");
}

await main();
