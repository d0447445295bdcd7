import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { environment } from "#tests/support/environment.mjs";
import { ownerOf } from "#tests/support/owner.ts";
import { publishCases } from "./cases.ts";
import { hasMeilisearch, useMeilisearch } from "./engines.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const folder = mkdtempSync(path.join(tmpdir(), "rebuild-"));

beforeAll(async () => {
  useMeilisearch();
  await publishCases(database);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Ended = { code: number | null; said: string };

/** `npm run search:rebuild` as the owner of the database types it. */
function begin(...args: string[]): { command: ChildProcess; said: () => string; ended: Promise<Ended> } {
  const { MEILI_URL = "", MEILI_KEY = "", MEILI_ADMIN_KEY = "" } = process.env;
  const env = environment({ DATABASE_URL: database.url, DATA_DIR: folder, MEILI_URL, MEILI_KEY, MEILI_ADMIN_KEY });
  const program = ["--import", path.resolve("node_modules/tsx/dist/loader.mjs"), "app/tools/search-rebuild.ts", ...args];
  const command = spawn(process.execPath, program, { env, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void command.kill("SIGKILL"));
  let said = "";
  const hear = (piece: Buffer) => {
    said += piece;
  };
  for (const stream of [command.stdout, command.stderr]) stream.on("data", hear);
  const ended = new Promise<Ended>((resolve) => command.once("close", (code) => resolve({ code, said })));
  return { command, said: () => said, ended };
}

const answers = async () => (await owner`select answers, filling from search_sides`)[0];

/** A transaction that has begun to write, and ends when told. */
async function writer(): Promise<{ sql: postgres.ReservedSql; end: () => Promise<void> }> {
  const client = postgres(database.url, { max: 1, onnotice: () => undefined });
  const sql = await client.reserve();
  await sql`begin`;
  await sql`select pg_current_xact_id()`;
  return { sql, end: () => client.end({ timeout: 0 }) };
}

/** A fill that has all but one case, which somebody writes all the while. */
async function heldFill(): Promise<{ fill: ReturnType<typeof begin>; end: () => Promise<void> }> {
  const [before, fill] = [await writer(), begin("--engine", "postgres")];
  const isWaiting = async () =>
    (
      await owner`select from pg_stat_activity where datname = current_database() and application_name = 'portal_rebuild' and query like '%pg_snapshot_xmin%'`
    ).length;
  await expect.poll(isWaiting, { timeout: 60_000 }).toBe(1);
  const other = await writer();
  await other.sql`select from cases order by id limit 1 for update`;
  await before.end();
  await expect.poll(fill.said, { timeout: 60_000 }).toContain("21 / 21 (100%)");
  return { fill, end: other.end };
}

it("stopped with Ctrl-C it says so and how to go on, killed it cannot; the old side answers, and the next run goes on to the end", async () => {
  const before = await answers();
  const other = before?.answers === "a" ? "b" : "a";
  const filled = async () =>
    (await owner`select count(*)::int as n, max(xmin::text::bigint)::text as last from case_words where side = ${other}`)[0];
  const first = await heldFill();
  first.fill.command.kill("SIGINT");
  expect(await first.fill.ended).toEqual({ code: 1, said: expect.stringContaining("Stopped: run it again to go on from here") });
  await first.end();
  const written = await filled();
  expect([await answers(), written?.n]).toEqual([{ answers: before?.answers, filling: other }, 20]);

  const second = await heldFill();
  second.fill.command.kill("SIGKILL");
  await second.fill.ended;
  await second.end();
  expect([await answers(), await filled()]).toEqual([{ answers: before?.answers, filling: other }, written]);

  expect(await begin("--engine", "postgres").ended).toEqual({
    code: 0,
    said: expect.stringMatching(/filling\n.*21 \/ 21[\s\S]*trying it[\s\S]*the new index answers/),
  });
  expect(await answers()).toEqual({ answers: other, filling: null });
}, 180_000);

it("an engine that is none is told how it is used, and nothing is done", async () => {
  const before = await answers();
  const { code, said } = await begin("--engine", "elastic").ended;
  expect([code, said]).toEqual([1, expect.stringContaining("Usage: search:rebuild")]);
  expect(await answers()).toEqual(before);
});

it("without a name both are filled anew, or it is said that there is no Meilisearch", async () => {
  const { code, said } = await begin().ended;
  expect(code).toBe(0);
  expect(said).toContain("postgres: the new index answers");
  expect(said).toContain(hasMeilisearch ? "meilisearch: the new index answers" : "There is no Meilisearch: passed by");
}, 120_000);
