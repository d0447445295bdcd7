import { parseArgs } from "node:util";
import { settings } from "#app/settings.server.ts";
import { setDatabase, setSearch } from "#app/start/parts.mjs";
import { why } from "#app/start/why.mjs";
import { closePools } from "#db/client.server.ts";
import { refillMeilisearch } from "#search/meilisearch/refill.ts";
import { refillBuiltIn } from "#search/postgres/rebuild/refill-built-in.ts";
import { meilisearchSettings } from "#search/settings.ts";
import { NotRebuilt, type Watch } from "#search/watch.ts";
import { fail } from "./fail.ts";
import { showProgress } from "./show-progress.ts";
import { whenStopped } from "./when-stopped.ts";

type Engine = "postgres" | "meilisearch";

const usage = "用法：search:rebuild [-- --engine postgres|meilisearch]。 · Usage: search:rebuild [-- --engine postgres|meilisearch].";

/**
 * `npm run search:rebuild [-- --engine postgres|meilisearch]`: fills a fresh index beside the one that answers, tries it and lets it
 * answer instead. Stopped, it goes on where it was the next time. Exit 1 when it was not right, and then the old one answers.
 */
async function main(): Promise<void> {
  const engines = asEngines();
  if (!engines) return fail(usage);
  const stopped = whenStopped();
  const dataDir = settings.dataDir;
  const database = await setDatabase(dataDir);
  const search = engines.includes("meilisearch") && !settings.meiliUrl && !settings.production ? await setSearch(dataDir) : undefined;
  try {
    for (const engine of engines) await rebuild(engine, stopped, engines.length > 1);
  } catch (problem) {
    if (stopped.aborted)
      fail(
        "已停下，再运行一次就从这里继续；原来的索引照常回答。 · Stopped: run it again to go on from here; the old index goes on answering.",
      );
    else if (problem instanceof NotRebuilt)
      fail(`没有换上新索引，原来的照常回答：${problem.message} · The old index goes on answering, the new one does not: see above.`);
    else fail(why(problem) ?? String(problem instanceof Error ? problem.stack : problem));
  } finally {
    await closePools();
    await search?.stop();
    await database?.stop();
  }
}

async function rebuild(engine: Engine, stopped: AbortSignal, both: boolean): Promise<void> {
  const watch: Watch = { ...showProgress(engine), stopped };
  const url = settings.databaseUrl;
  if (engine === "postgres") {
    const { emptied } = await refillBuiltIn(url, watch);
    if (!emptied) say("旧的一边有人在读，下次重建时清空。 · Somebody reads the old side: the next rebuild will empty it.");
  } else if (meilisearchSettings()) await refillMeilisearch(watch);
  else if (both) return say("没有 Meilisearch，跳过。 · There is no Meilisearch: passed by.");
  else throw new NotRebuilt("没有设置 MEILI_URL · MEILI_URL is not set");
  say(`${engine}：新索引在回答了。 · ${engine}: the new index answers.`);
}

function asEngines(): Engine[] | null {
  try {
    const { engine } = parseArgs({ options: { engine: { type: "string" } } }).values;
    if (engine === undefined) return ["postgres", "meilisearch"];
    return engine === "postgres" || engine === "meilisearch" ? [engine] : null;
  } catch {
    return null;
  }
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

await main();
// A connection that hangs keeps nobody.
process.exit();
