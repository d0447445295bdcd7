import { asCitizen } from "#db/client.server.ts";
import type { CaseQuery, SearchEngine } from "#search/engine.ts";
import { learnSearchWords } from "#search/learn-words.ts";
import { meilisearchEngine } from "#search/meilisearch/find.ts";
import { builtIn } from "#search/postgres/engine.ts";
import { refreshSearch } from "#search/refresh.ts";
import { composeCase, days, releaseOf, type Written } from "./search/compose.ts";
import { type Figures, figuresOf } from "./search/judge.ts";
import { loadCases } from "./search/load-cases.ts";
import { type Query, queriesFor } from "./search/queries.ts";
import { idOf } from "./search/rows.ts";
import { newFolder, removeServers, startServers } from "./search/servers.ts";

const cases = 2240;
const first: Omit<CaseQuery, "text"> = { filters: {}, sort: "relevance", page: 1, perPage: 10 };

type Answered = Query & { figures: Figures; found: string[] };

/**
 * `npm run bench:recall [-- --only postgres|meilisearch] [--cases N] [--worst N] [--part built-on|held]`: how well both engines find what
 * is meant in a corpus of written cases, by kind of question; what was built on and what is held apart stand apart. One JSON line a figure.
 * Held questions are never shown.
 */
async function main(): Promise<void> {
  const corpus = Array.from({ length: Number(option("cases") ?? cases) }, (_, n) => composeCase(n));
  const queries = queriesFor(corpus);
  const engines = ["postgres", "meilisearch"].filter((name) => (option("only") ?? name) === name);
  const folder = newFolder();
  const servers = await startServers(folder, engines);
  try {
    const written = Array.from({ length: days }, (_, day) => releaseOf(day));
    await loadCases(servers.databaseUrl, written, corpus);
    await refreshSearch();
    await learnSearchWords();
    print({ cases: corpus.length, topics: new Set(corpus.map(({ facts }) => facts.topic)).size, queries: queries.length });
    if (engines.includes("postgres")) await measure(builtIn, corpus, queries);
    if (servers.meilisearch) await measure(meilisearchEngine({ patience: 15_000 }), corpus, queries);
  } finally {
    await servers.stop();
    await removeServers(folder);
  }
}

async function measure(engine: SearchEngine, corpus: Written[], queries: Query[]): Promise<void> {
  const answered: Answered[] = [];
  for (const query of queries.filter(({ held }) => isAsked(held))) answered.push(await ask(engine, corpus, query));
  for (const part of ["built-on", "held"]) {
    const half = answered.filter(({ held }) => held === (part === "held"));
    if (!half.length) continue;
    print({ engine: engine.name, part, kind: "all", ...summed(half) });
    for (const kind of new Set(half.map((one) => one.kind)))
      print({ engine: engine.name, part, kind, ...summed(half.filter((one) => one.kind === kind)) });
  }
  showWorst(
    engine.name,
    answered.filter(({ held }) => !held),
  );
}

const isAsked = (held: boolean): boolean => (option("part") ?? (held ? "held" : "built-on")) === (held ? "held" : "built-on");

async function ask(engine: SearchEngine, corpus: Written[], query: Query): Promise<Answered> {
  const { ids } = await asCitizen((tx) => engine.find({ ...first, text: query.text }, tx));
  const found = ids.flatMap((id) => corpus[Number.parseInt(id.slice(-12), 16)] ?? []);
  if (found.some((one, place) => idOf(one.facts.n) !== ids[place])) throw new Error("an id that nobody gave");
  const forbidden = found.filter(query.forbids).length;
  const figures = figuresOf(found.map(query.grade), corpus.map(query.grade), forbidden);
  return { ...query, figures, found: found.map(({ title }) => title) };
}

/** Means over the questions that have an answer; those that must find nothing count among the forbidden. */
function summed(answered: Answered[]) {
  const asking = answered.filter(({ figures }) => figures.recall !== null);
  const mean = (of: (figures: Figures) => number): number | null =>
    asking.length ? Math.round((asking.reduce((sum, { figures }) => sum + of(figures), 0) / asking.length) * 1e4) / 1e4 : null;
  return {
    queries: answered.length,
    recallAt10: mean(({ recall }) => recall ?? 0),
    ndcgAt10: mean(({ ndcg }) => ndcg ?? 0),
    zeroHits: mean(({ zero }) => Number(zero)),
    forbidden: answered.reduce((sum, { figures }) => sum + figures.forbidden, 0),
  };
}

function showWorst(engine: string, answered: Answered[]): void {
  const badness = ({ figures }: Answered) => (figures.recall ?? 1) + (figures.ndcg ?? 1) - figures.forbidden;
  const worst = [...answered].sort((one, other) => badness(one) - badness(other)).slice(0, Number(option("worst") ?? 20));
  for (const { kind, text, figures, found } of worst) print({ engine, worst: text, kind, ...figures, found: found.slice(0, 3) });
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

await main();
