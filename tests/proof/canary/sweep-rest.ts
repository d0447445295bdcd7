import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import type postgres from "postgres";
import { readOriginal } from "#app/evidence/read-original.ts";
import { unfolded } from "#tests/support/unfolded.ts";
import { lookFor, type Sweep } from "./look-for.ts";

/** Every file: originals, cleaned pictures, half-sent uploads, the database's log. Not the keys, and not what engines keep inside. */
const sealed = ["keys", "meilisearch"];

export function sweepFiles(sweep: Sweep, folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const inside = path.relative(folder, file);
    const [top = ""] = inside.split(path.sep);
    if (top === "postgres" && entry.name !== "server.log") continue;
    lookFor(sweep, `files ${top} names`, inside);
    if (entry.isFile() && !sealed.includes(top)) lookIn(sweep, `files ${top}`, readFileSync(file));
  }
}

/** Every original as the staff process opens it: what lies locked on the shelf does hold what was planted. */
export async function sweepOriginals(sweep: Sweep, sql: postgres.Sql): Promise<void> {
  const rows = await sql`select e.id, e.sha256, e.sealed_sha256 as "sealedSha256", k.sealed_key as key
    from evidence e join evidence_keys k on k.evidence_id = e.id`;
  for (const { id, key, sha256, sealedSha256 } of rows)
    lookIn(sweep, "opened originals", await buffer((await readOriginal(id, { sha256, sealedSha256 }, key)) as never));
}

/** A document keeps what it tells packed. */
function lookIn(sweep: Sweep, surface: string, file: Buffer): void {
  for (const part of unfolded(file)) lookFor(sweep, surface, part);
}

/** Every document of every index, and what the search server says of itself. */
export async function sweepMeilisearch(sweep: Sweep, url: string, key: string): Promise<void> {
  const headers = { Authorization: `Bearer ${key}` };
  const ask = async (at: string) => (await fetch(`${url}${at}`, { headers })).text();
  const { results } = JSON.parse(await ask("/indexes?limit=100")) as { results: { uid: string }[] };
  for (const { uid } of results) lookFor(sweep, "search documents", await ask(`/indexes/${uid}/documents?limit=10000`));
  for (const at of ["/stats", "/tasks?limit=1000"]) lookFor(sweep, "search server", await ask(at));
}
