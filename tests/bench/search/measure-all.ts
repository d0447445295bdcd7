import { fork } from "node:child_process";
import { once } from "node:events";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { findPublished } from "#app/cases/published.ts";
import type { CaseQuery, SearchEngine } from "#search/engine.ts";
import { type Answers, engineAlone, latency, throughput } from "./measure.ts";
import { searchPage } from "./page.ts";
import { print, secondsSince } from "./print.ts";

const worker = fileURLToPath(new URL("./reindex-worker.ts", import.meta.url));

export type Plan = { cases: number; folder: string; seconds: number; reindexed: number; withPage: boolean };

/** Each question once after a restart, and then as often again warm: the first time nothing is in the server's own memory. */
export async function measureKinds(engine: SearchEngine, kinds: Map<string, CaseQuery[]>, cases: number): Promise<void> {
  const answers = engineAlone(engine);
  const runs = [
    ["cold", 1],
    ["warm", 2],
  ] as const;
  for (const [state, times] of runs)
    for (const [kind, queries] of kinds)
      print({ engine: engine.name, cases, state, kind, ...(await latency(answers, Array.from({ length: times }, () => queries).flat())) });
  print({ engine: engine.name, cases, state: "warm", kind: "all", ...busy(), ...(await latency(answers, mixed(kinds))) });
}

/** The same questions in one mixed order: what the engine alone, the portal's search with its passages and the whole page need. */
export async function measureWays(engine: SearchEngine, kinds: Map<string, CaseQuery[]>, plan: Plan): Promise<void> {
  const queries = mixed(kinds).map((query) => ({ ...query, perPage: 20 }));
  await way("engine", engine, engineAlone(engine), queries, plan);
  await way("search", engine, (query) => findPublished(query), queries, plan);
  if (!plan.withPage) return;
  const page = await searchPage(plan.folder, engine.name);
  try {
    await latency(page.answers, queries.slice(0, 30));
    await way("page", engine, page.answers, queries, plan);
  } finally {
    await page.end();
  }
}

async function way(name: string, engine: SearchEngine, answers: Answers, queries: CaseQuery[], { cases, seconds }: Plan): Promise<void> {
  print({ engine: engine.name, cases, way: name, ...busy(), ...(await latency(answers, queries)) });
  for (const clients of [1, 4, 16])
    print({ engine: engine.name, cases, way: name, ...(await throughput(answers, queries, clients, seconds)) });
}

/** How long questions take while another process indexes cases anew; said to the end of that, or after five minutes. */
export async function measureWhileIndexed(
  engine: SearchEngine,
  kinds: Map<string, CaseQuery[]>,
  { cases, reindexed }: Plan,
): Promise<void> {
  const queries = mixed(kinds);
  const child = fork(worker, [engine.name, String(reindexed)], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const ended = once(child, "exit");
  const began = performance.now();
  let running = true;
  void ended.then(() => {
    running = false;
  });
  const asked: CaseQuery[] = [];
  const until = () => running && performance.now() - began < 300_000;
  const answers: Answers = async (query) => {
    asked.push(query);
    return engineAlone(engine)(query);
  };
  const endless = {
    [Symbol.iterator]: () => ({ next: () => ({ done: !until(), value: queries[asked.length % queries.length] as CaseQuery }) }),
  };
  const times = await latency(answers, endless as Iterable<CaseQuery>);
  const whole = !running;
  if (!whole) child.kill();
  await ended;
  print({ engine: engine.name, cases, whileIndexing: reindexed, seconds: secondsSince(began), whole, ...times });
}

/** How busy the machine is with this and everything else; beyond its number of processors the times are not the engine's. */
const busy = () => ({ load: Math.round((loadavg()[0] ?? 0) * 10) / 10 });

/** Questions of all kinds in turn. */
function mixed(kinds: Map<string, CaseQuery[]>): CaseQuery[] {
  const lists = [...kinds.values()];
  return (lists[0] ?? []).flatMap((_, place) => lists.flatMap((list) => list[place] ?? []));
}
