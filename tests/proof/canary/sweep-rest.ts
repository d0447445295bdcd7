import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
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
    if (entry.isFile() && !sealed.includes(top)) lookFor(sweep, `files ${top}`, readFileSync(file));
  }
}

/** Every document of every index, and what the search server says of itself. */
export async function sweepMeilisearch(sweep: Sweep, url: string, key: string): Promise<void> {
  const headers = { Authorization: `Bearer ${key}` };
  const ask = async (at: string) => (await fetch(`${url}${at}`, { headers })).text();
  const { results } = JSON.parse(await ask("/indexes?limit=100")) as { results: { uid: string }[] };
  for (const { uid } of results) lookFor(sweep, "search documents", await ask(`/indexes/${uid}/documents?limit=10000`));
  for (const at of ["/stats", "/tasks?limit=1000"]) lookFor(sweep, "search server", await ask(at));
}
