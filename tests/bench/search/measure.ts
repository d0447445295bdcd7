import { asCitizen } from "#db/client.server.ts";
import type { CaseHits, CaseQuery, SearchEngine } from "#search/engine.ts";

export type Times = { asked: number; p50: number; p95: number; p99: number; worst: number; worstText?: string };

/** Whatever answers a question: an engine, the portal's search with its passages, or a whole page. */
export type Answers = (query: CaseQuery) => Promise<{ total: number } | null>;

export const engineAlone =
  (engine: SearchEngine): Answers =>
  (query): Promise<CaseHits> =>
    asCitizen((tx) => engine.find(query, tx));

/** Milliseconds of each question asked alone, one after the other. */
export async function latency(answers: Answers, queries: Iterable<CaseQuery>): Promise<Times> {
  const took: [number, string][] = [];
  for (const query of queries) {
    const from = performance.now();
    await answers(query);
    took.push([performance.now() - from, query.text]);
  }
  return timesOf(took);
}

/** Questions a second, and their times, with so many clients that each ask their next when they have their answer. */
export async function throughput(answers: Answers, queries: CaseQuery[], clients: number, seconds: number) {
  const took: [number, string][] = [];
  const began = performance.now();
  let asked = 0;
  const client = async () => {
    while (performance.now() - began < seconds * 1000) {
      const query = queries[asked++ % queries.length] as CaseQuery;
      const from = performance.now();
      await answers(query);
      took.push([performance.now() - from, query.text]);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { clients, perSecond: Math.round((took.length / (performance.now() - began)) * 10_000) / 10, ...timesOf(took) };
}

function timesOf(took: [number, string][]): Times {
  const sorted = [...took].sort(([one], [other]) => one - other);
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.[0] ?? 0);
  const [worst = 0, worstText = ""] = sorted.at(-1) ?? [];
  return { asked: took.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), worst: round(worst), worstText };
}

const round = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;
