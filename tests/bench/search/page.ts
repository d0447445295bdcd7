import { spawn } from "node:child_process";
import path from "node:path";
import { findKeys } from "#app/start/keys.mjs";
import { freePort } from "#db/embedded/free-port.mjs";
import type { CaseQuery } from "#search/engine.ts";
import { environment } from "#tests/support/environment.mjs";
import { listening, stopped } from "#tests/support/portal-process.ts";
import type { Answers } from "./measure.ts";
import { timeOf } from "./processor-time.ts";

/** `time`: milliseconds of processor time that the portal has used until now. */
export type Page = { answers: Answers; time: () => number; end: () => Promise<void> };

/** The built portal's public door on the loaded database, and its search page asked over loopback; with one engine or the other. */
export async function searchPage(folder: string, engine: "postgres" | "meilisearch"): Promise<Page> {
  const { DATABASE_URL = "", MEILI_URL = "", MEILI_KEY = "" } = process.env;
  const port = String(await freePort());
  const own = {
    DATA_DIR: folder,
    DATABASE_URL,
    DOORS: "public",
    MIGRATE: "0",
    PORT: port,
    HOST: "127.0.0.1",
    LOG_LEVEL: "error",
    NODE_ENV: "production",
  };
  const search: Record<string, string> = engine === "meilisearch" ? { MEILI_URL, MEILI_KEY } : {};
  await findKeys({ folder: path.join(folder, "keys"), doors: ["public", "staff", "jobs"], mayInvent: true });
  const stdio: ["ignore", "ignore", "inherit", "ipc"] = ["ignore", "ignore", "inherit", "ipc"];
  const child = spawn(process.execPath, ["app/start.mjs"], { env: environment({ ...own, ...search }), stdio });
  const address = await listening(child);
  const answers = async (query: CaseQuery) => {
    const answer = await fetch(`${address}/search?${asSearch(query)}`);
    await answer.arrayBuffer();
    if (answer.status >= 400) throw new Error(`the search page answered ${answer.status}`);
    return null;
  };
  return { answers, time: () => timeOf(child.pid ?? 0), end: () => stopped(child) };
}

/** A question as its address has it: see app/web/public/search/asked.ts. */
function asSearch({ text, filters, sort }: CaseQuery): URLSearchParams {
  const asked = new URLSearchParams(text ? { q: text } : {});
  const named = { topics: "topic", townships: "township", years: "year" } as const;
  for (const [group, name] of Object.entries(named))
    for (const value of filters[group as keyof typeof named] ?? []) asked.append(name, value);
  if (sort !== "relevance") asked.set("sort", sort);
  return asked;
}
