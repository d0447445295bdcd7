import postgres from "postgres";
import { asClock, closePools } from "#db/client.server.ts";
import { lexemesFor } from "#search/postgres/entry.ts";
import { recipeFor, wordsOfTopics } from "#search/recipe.ts";
import { type Cell, copyIn } from "./copy-in.ts";
import { ownPortions } from "./own-portions.ts";
import { castOf, copyCases, hashOf, idOf, type Row } from "./rows.ts";

/* One of the processes that load many cases into the database: FROM TO PLACE PROCESSES. Says how many it has done. */

const sql = postgres(process.env.DATABASE_URL ?? "", { max: 1, onnotice: () => undefined });
const topicWords = await asClock(wordsOfTopics);
const recipes = new Map([...topicWords].map(([slug, words]) => [slug, recipeFor(words)]));
const cast = await castOf(sql);
for (const [first, some] of ownPortions()) {
  await copyCases(sql, some, first, cast);
  await copyIn(
    sql,
    "words_in",
    ["case_id", "words", "title_text", "made_from"],
    some.map((row, place) => entry(row, first + place)),
  );
  process.send?.(some.length);
}
await sql.end();
await closePools();

/** What the built-in index keeps of a case; where it stands is joined to it when all are in. */
function entry(row: Row, number: number): Cell[] {
  const { lexemes, titleText } = lexemesFor(row, topicWords.get(row.topic) ?? []);
  return [
    idOf(number),
    lexemes.map(quoted).join(" "),
    titleText,
    Buffer.concat([hashOf(number), recipes.get(row.topic) ?? Buffer.alloc(0)]),
  ];
}

/** As PostgreSQL reads a tsvector. */
function quoted(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/g, "$&$&")}'`;
}
