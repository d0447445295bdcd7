import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import postgres from "postgres";
import { varyPictures } from "#app/cases/vary-pictures.ts";
import { closePools } from "#db/client.server.ts";
import { freePort } from "#db/embedded/free-port.mjs";
import { removePostgres, startPostgres } from "#db/embedded.mjs";
import { startMeilisearch } from "#search/meilisearch/child.mjs";
import { cachingProxy } from "#tests/support/caching-proxy.ts";
import { keepAlive, type Restless } from "./chaos/restless.ts";
import { closeDoor, openDoor } from "./door.ts";
import { judge, newWatch, seenIn, type Watch } from "./embargo/look.ts";
import { armRelease, setMinute } from "./embargo/release.ts";
import { type Release, surfaces } from "./embargo/surfaces.ts";

const { values } = parseArgs({
  options: {
    releases: { type: "string", default: "5" },
    batch: { type: "string", default: "20" },
    pollers: { type: "string", default: "4" },
  },
});
const releases = Number(values.releases);
const batch = Number(values.batch);
const pollers = Number(values.pollers);

type Base = { name: string; address: string };

/**
 * `npm run test:embargo [-- --releases N --batch B --pollers P]`: every public surface is asked over and over through N releases of
 * B cases, from a process whose clock is five minutes fast and searches with Meilisearch and one five minutes slow with the
 * built-in engine, and through a shared cache before the first, while the worker is killed. One JSON line; exit 1 unless nothing was early,
 * partial or missing.
 */
async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "embargo-"));
  chmodSync(folder, 0o755);
  const database = await startPostgres({ dataDir: path.join(folder, "postgres"), log: () => undefined });
  const search = await startMeilisearch({ dataDir: path.join(folder, "meilisearch"), log: () => undefined });
  const found: Record<string, string> = search ? { MEILI_URL: search.url, MEILI_KEY: search.key, MEILI_ADMIN_KEY: search.adminKey } : {};
  const shared = { DATA_DIR: folder, DATABASE_URL: database.url, LOG_LEVEL: "silent" };
  Object.assign(process.env, shared);
  const sql = postgres(database.url, { max: 2, onnotice: () => undefined });
  try {
    await closeDoorOnceOpen({ ...shared, DOORS: "staff", PORT: String(await freePort()) });
    const web = async (minutes: number, added: Record<string, string>) =>
      keepAlive({ ...shared, NODE_ENV: "production", DOORS: "public", PORT: String(await freePort()), ...clock(minutes), ...added });
    const ports = [await freePort(), await freePort()];
    const fast = await web(5, { ...found, PORT: String(ports[0]) });
    const slow = await web(-5, { PORT: String(ports[1]) });
    const jobs = keepAlive({ ...shared, NODE_ENV: "production", DOORS: "jobs", PORT: String(await freePort()), ...found, ...clock(5) });
    while (![fast, slow, jobs].every((one) => one.up())) await sleep(50);
    const cache = await cachingProxy(ports[0] ?? 0);
    const bases = [
      { name: "a cache before the fast one", address: cache.address },
      { name: search ? "the fast one with Meilisearch" : "the fast one", address: `http://127.0.0.1:${ports[0]}` },
      { name: "the slow one with the built-in engine", address: `http://127.0.0.1:${ports[1]}` },
    ];
    const watch = newWatch();
    let before = "";
    for (let place = 0; place < releases; place++) before = await throughRelease({ place, before }, sql, bases, jobs, watch);
    tell(watch, jobs, cache.hits());
    await cache.close();
    for (const one of [fast, slow, jobs]) await one.rest();
  } finally {
    await sql.end();
    await closePools();
    await search?.stop();
    await database.stop();
    await removePostgres({ dataDir: path.join(folder, "postgres") });
    rmSync(folder, { recursive: true, force: true });
  }
}

async function throughRelease(
  { place, before }: { place: number; before: string },
  sql: postgres.Sql,
  bases: Base[],
  jobs: Restless,
  watch: Watch,
): Promise<string> {
  const armed = await armRelease(place, batch);
  const [picture] = await sql`select p.id from case_pictures p join cases c on c.id = p.case_id where c.number = any(${armed.numbers})`;
  await varyPictures();
  const [made] = await sql`select v.width || '.' || v.format as variant, record_key(c.party, c.party_kind) as record
    from picture_variants v join case_pictures p on p.id = v.picture_id join cases c on c.id = p.case_id where p.id = ${picture?.id} limit 1`;
  const release = { ...armed, picture: String(picture?.id), variant: String(made?.variant), record: String(made?.record), before };
  for (const { address } of bases) await sameAsNever(address, release, watch);
  const minute = await setMinute(sql, release.day, 8_000);
  const until = minute + 5_000;
  const ask = async (from: number) => {
    for (let turn = from; Date.now() < until; turn++) await askOnce(turn, release, minute, bases, watch);
  };
  const killing = sleep(minute - Date.now() - 300).then(() => jobs.kill());
  await Promise.all([...Array.from({ length: pollers }, (_, one) => ask(one * 5)), killing]);
  return release.numbers[0] ?? "";
}

async function askOnce(turn: number, release: Release, minute: number, bases: Base[], watch: Watch): Promise<void> {
  const surface = surfaces[turn % surfaces.length];
  const base = bases[Math.floor(turn / surfaces.length) % bases.length];
  if (!surface || !base || (surface.name === "cases beside another" && !release.before)) return;
  const asked = Date.now();
  const answer = await fetch(base.address + surface.path(release));
  const seen = await seenIn(answer, surface, release);
  if (answer.status >= 500) watch.wrong.strange += 1;
  judge(watch, surface, release, { minute, asked, answered: Date.now() }, seen, base.name);
}

/** An embargoed address answers, to the byte, like one that never was. */
async function sameAsNever(address: string, { numbers: [number = ""] }: Release, watch: Watch): Promise<void> {
  const whole = async (one: string) => (await (await fetch(`${address}/cases/${one}`)).text()).replaceAll(one, "…");
  if ((await whole(number)) !== (await whole("2026-000000"))) watch.wrong.early += 1;
}

const clock = (minutes: number): Record<string, string> => ({
  NODE_OPTIONS: `--import ${pathToFileURL(path.resolve("tests/proof/embargo/shifted-clock.mjs"))}`,
  CLOCK_SHIFT_MINUTES: String(minutes),
});

async function closeDoorOnceOpen(settings: Record<string, string>): Promise<void> {
  const door = openDoor(settings);
  await door.address;
  await closeDoor(door);
}

function tell({ polls, wrong, firstAfter, told }: Watch, jobs: Restless, fromCache: number): void {
  for (const words of told) process.stderr.write(`${words}\n`);
  const first = Math.min(...firstAfter);
  process.stdout.write(
    `${JSON.stringify({ releases, batch, pollers, polls, firstSeenMs: Math.round(first), killedWorker: jobs.kills(), fromCache, wrong })}\n`,
  );
  process.exitCode = Object.values(wrong).some((count) => count > 0) || !firstAfter.length ? 1 : 0;
}

await main();
