import { type SQL, sql } from "drizzle-orm";
import { publishedCases } from "#db/schema/cases.ts";
import { publishedWords } from "#db/schema/search.ts";
import type { Question } from "#search/question.ts";
import { tsquery } from "./tsquery.ts";

/** The ways to answer, the strictest first; each is tried when the one before has found nothing. */
export function waysToMatch(question: Question): SQL[] {
  if (question.open && !question.without.length) return [sql`select p.*, 0 as rank from ${publishedCases} as p`];
  const ways: SQL[] = [];
  if (question.letters.length === 1 && !question.without.length) ways.push(inTitle(question));
  if (question.words.length || question.without.length) ways.push(everyWord(question));
  if (question.letters.length > 1) ways.push(inTitle(question));
  if (question.words.length > 1) ways.push(anyWord(question));
  return ways;
}

/**
 * Every word is there. Titles that hold the very letters come first, then those with all words, then stories with the very
 * letters; last the cases whose topic only goes by that name.
 */
function everyWord({ words, without, letters }: Question): SQL {
  const asked = sql`${tsquery(words, "&", without)}::tsquery`;
  const rank = sql`case when strpos(w.title_text, ${letters}) > 0 then 0 when w.title_words @@ ${asked} then 1
    when strpos(lower(w.violation || w.lead || w.happened), ${letters}) > 0 then 2 else 3 end`;
  return sql`select w.*, ${words.length ? rank : sql`0`} as rank from ${publishedWords} as w where w.words @@ ${asked}`;
}

/** A piece of a title or a name that crosses the borders of words. */
function inTitle({ letters, without }: Question): SQL {
  const allowed = without.length ? sql`w.words @@ ${tsquery([], "&", without)}::tsquery` : sql`true`;
  return sql`select w.*, strpos(w.title_text, ${letters}) as rank from ${publishedWords} as w
    where strpos(w.title_text, ${letters}) > 0 and ${allowed}`;
}

/** Some words are there: the more, and the more in the title, the better. */
function anyWord({ words, without }: Question): SQL {
  const found = words
    .map((word) => tsquery([word], "&"))
    .map((one) => sql`(w.words @@ ${one}::tsquery)::int + (w.title_words @@ ${one}::tsquery)::int`);
  return sql`select w.*, -(${sql.join(found, sql` + `)}) as rank from ${publishedWords} as w
    where w.words @@ ${tsquery(words, "|", without)}::tsquery`;
}
