import { afterAll, beforeAll, expect, it } from "vitest";
import { searchPage } from "#app/exposure/published/search-page.ts";
import { closePools } from "#db/client.server.ts";
import { publishCases } from "#tests/search/cases.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type Wire, wireTo } from "#tests/support/wire.ts";

const database = freshDatabase();
let wire: Wire;

beforeAll(async () => {
  await publishCases(database);
  wire = await wireTo(database.url);
  process.env.DATABASE_URL = wire.url;
  await closePools();
}, 60_000);

afterAll(async () => {
  await closePools();
  await wire.close();
});

const query = { filters: {}, sort: "relevance", page: 1, perPage: 20 } as const;

/** What each statement is about, by what only it says. */
const kinds: Record<string, RegExp> = {
  topics: /json_agg.*from "topics"/s,
  begin: /^begin/,
  patience: /set_config\('statement_timeout'/,
  side: /from search_sides/,
  "other names": /from other_names/,
  names: /^(?!.*string_agg).*from published_entries/s,
  answer: /string_agg\(traits/,
  "planned once": /'force_generic_plan'/,
  rows: /happened.* from published_cases/s,
  days: /from published_days where slug/,
  operators: /record_key.* from published_cases/s,
  commit: /^commit/,
};

const many = (kind: string): number => wire.asked().filter((one) => kinds[kind]?.test(one)).length;

/** The end of a transaction that only read is not waited for by the page. */
const ended = () => expect.poll(() => many("commit") > 0 && many("commit") === many("begin")).toBe(true);

/** The statements for a page by their kinds, in the order of their connection; what is asked beside it comes whenever it comes. */
async function statementsFor(text: string): Promise<string[]> {
  // A connection that is new asks first what types the database has.
  for (const _ of [1, 2, 3]) await searchPage({ ...query, text }, { offers: true, days: 12 }).then(ended);
  wire.forget();
  await searchPage({ ...query, text }, { offers: true, days: 12 }).then(ended);
  const told = wire.asked().map((one) => Object.keys(kinds).find((kind) => kinds[kind]?.test(one)) ?? one);
  expect(told.filter((kind) => kind === "topics")).toHaveLength(1);
  return told.filter((kind) => kind !== "topics");
}

it("of the days only the latest have their titles where there are many, and those that are chosen", async () => {
  const titled = async (filters: object, days: number) =>
    (await searchPage({ ...query, text: "", filters }, { offers: false, days })).days.map(({ slug }) => slug);
  const all = await titled({}, 100);
  expect(all.length).toBeGreaterThan(1);
  expect(await titled({}, 1)).toEqual(all.slice(0, 1));
  expect(await titled({ days: all.slice(-1) }, 1)).toEqual([all[0], all.at(-1)]);
});

it("a page of results asks the database for each thing once, and for names before answers", async () => {
  const before = ["begin", "patience", "side", "other names"];
  const rows = ["planned once", "rows", "days"];
  expect(await statementsFor("加油站")).toEqual([...before, "names", "answer", ...rows, "planned once", "operators", "commit"]);
  expect(await statementsFor("")).toEqual([...before, "answer", ...rows, "commit"]);
});
