import { fork } from "node:child_process";
import { once } from "node:events";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { findPublished } from "#app/cases/published.ts";
import type { CaseQuery, SearchEngine } from "#search/engine.ts";
import { type Answers, engineAlone, latency, throughput } from "./measure.ts";
import { searchPage } from "./page.ts";
import { print, secondsSince } from "./print.ts";
import { ownTime } from "./processor-time.ts";
import type { Measured } from "./summary.ts";

const worker = fileURLToPath(new URL("./reindex-worker.ts", import.meta.url));

export type Plan = { cases: number; folder: string; seconds: number; reindexed: number; withPage: boolean };

/** Each question once after a restart, and then twice warm: the first time nothing is in the server's own memory. Gives p95 when warm. */
export async function measureKinds(engine: SearchEngine, kinds: Map<string, CaseQuery[]>, cases: number): Promise<Measured["p95"]> {
  const answers = engineAlone(engine);
  for (const [kind, queries] of kinds)
    print({ engine: engine.name, cases, state: "cold", kind, ...busy(), ...(await latency(answers, queries)) });
  const p95: Measured["p95"] = {};
  for (const [kind, queries] of [...kinds, ["all", mixed(kinds)] as const]) {
    const times = await latency(answers, [...queries, ...queries]);
    print({ engine: engine.name, cases, state: "warm", kind, ...busy(), ...times });
    p95[kind] = times.p95;
  }
  return p95;
}

/** The same questions in one mixed order: what the engine alone, the portal's search with its passages and the whole page need at p50. */
export async function measureWays(engine: SearchEngine, kinds: Map<string, CaseQuery[]>, plan: Plan): Promise<Measured["p50"]> {
  const queries = mixed(kinds).map((query) => ({ ...query, perPage: 20 }));
  const own = await way("engine", engine, engineAlone(engine), queries, plan);
  const search = await way("search", engine, findPublished, queries, plan);
  if (!plan.withPage) return { engine: own, search };
  const page = await searchPage(plan.folder, engine.name);
  try {
    // As warm as the engine alone, whose connection has been asked all of them before.
    await latency(page.answers, queries);
    return { engine: own, search, page: await way("page", engine, page.answers, queries, plan, page.time) };
  } finally {
    await page.end();
  }
}

/** `processor`: milliseconds of processor time of whoever answers, for each question; a busy machine makes times longer, and this hardly. */
async function way(name: string, engine: SearchEngine, answers: Answers, queries: CaseQuery[], plan: Plan, time = ownTime) {
  const { cases, seconds } = plan;
  const before = time();
  const alone = await latency(answers, queries);
  const processor = Math.round(((time() - before) / queries.length) * 10) / 10;
  print({ engine: engine.name, cases, way: name, ...busy(), ...alone, processor });
  for (const clients of [1, 4, 16])
    print({ engine: engine.name, cases, way: name, ...busy(), ...(await throughput(answers, queries, clients, seconds)) });
  return alone.p50;
}

/** How long questions take while another process indexes so many cases anew, from the first of them to the last. */
export async function measureWhileIndexed(
  engine: SearchEngine,
  kinds: Map<string, CaseQuery[]>,
  { cases, reindexed }: Plan,
): Promise<void> {
  const child = fork(worker, [engine.name, String(reindexed)], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const ended = once(child, "exit");
  const began = performance.now();
  let running = true;
  void ended.then(() => {
    running = false;
  });
  function* untilTheEnd(): Generator<CaseQuery> {
    for (;;)
      for (const query of mixed(kinds)) {
        if (!running) return;
        yield query;
      }
  }
  const times = await latency(engineAlone(engine), untilTheEnd());
  const [code] = await ended;
  if (code !== 0) throw new Error(`indexing anew ended with ${code}`);
  const seconds = secondsSince(began);
  print({ engine: engine.name, cases, whileIndexing: reindexed, seconds, perSecond: Math.round(reindexed / seconds), ...times });
}

/** How busy the machine is with this and everything else; beyond its number of processors the times are not the engine's. */
const busy = () => ({ load: Math.round((loadavg()[0] ?? 0) * 10) / 10 });

/** Questions of all kinds in turn. */
function mixed(kinds: Map<string, CaseQuery[]>): CaseQuery[] {
  const lists = [...kinds.values()];
  return (lists[0] ?? []).flatMap((_, place) => lists.flatMap((list) => list[place] ?? []));
}
