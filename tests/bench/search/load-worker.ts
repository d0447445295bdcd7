import postgres from "postgres";
import { asClock, closePools } from "#db/client.server.ts";
import { meilisearchToFill } from "#search/meilisearch/client.ts";
import { documentOf } from "#search/meilisearch/document.ts";
import { lexemesFor } from "#search/postgres/entry.ts";
import { recipeFor, wordsOfTopics } from "#search/recipe.ts";
import { type Cell, copyIn } from "./copy-in.ts";
import { portions } from "./load-cases.ts";
import { manyCases, manyDays } from "./many.ts";
import { castOf, copyCases, hashOf, idOf, type Row } from "./rows.ts";

/* One of the processes that load many cases: FROM TO INDEX, the index of Meilisearch or "". Says how many it has done. */

const [from = 0, to = 0] = process.argv.slice(2, 4).map(Number);
const index = process.argv[4] ?? "";
const sql = postgres(process.env.DATABASE_URL ?? "", { max: 1, onnotice: () => undefined });
const topicWords = await asClock(wordsOfTopics);
const recipes = new Map([...topicWords].map(([slug, words]) => [slug, recipeFor(words)]));
const cast = await castOf(sql);
let first = from;
for (const some of portions(manyCases(from, to), 1000)) {
  await copyCases(sql, some, first, cast);
  await copyIn(sql, "words_in", ["case_id", "words", "title_text", "made_from"], some.map(entry));
  if (index) await documents(some);
  first += some.length;
  process.send?.(some.length);
}
await sql.end();
await closePools();

/** What the built-in index keeps of a case; where it stands is joined to it when all are in. */
function entry(row: Row, place: number): Cell[] {
  const { lexemes, titleText } = lexemesFor(row, topicWords.get(row.topic) ?? []);
  return [
    idOf(first + place),
    lexemes.map(quoted).join(" "),
    titleText,
    Buffer.concat([hashOf(first + place), recipes.get(row.topic) ?? Buffer.alloc(0)]),
  ];
}

/** As PostgreSQL reads a tsvector. */
function quoted(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/g, "$&$&")}'`;
}

/** Meilisearch takes them in as it can; the loader waits for it at the end. */
async function documents(rows: Row[]): Promise<void> {
  const client = meilisearchToFill();
  if (!client) throw new Error("MEILI_URL is not set");
  const told = rows.map((row, place) => {
    const released = { releaseAt: manyDays[row.day] as Date, daySlug: `issue-${row.day + 1}`, publishUntil: "2099-12-31" };
    const published = { ...row, ...released, id: idOf(first + place), topicSlug: row.topic, position: first + place };
    return documentOf(published as unknown as Parameters<typeof documentOf>[0], topicWords.get(row.topic) ?? []);
  });
  await client.index(index).addDocuments(told, { primaryKey: "id" });
}
