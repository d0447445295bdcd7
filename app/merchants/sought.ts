import { type SQL, sql } from "drizzle-orm";
import { bareCode } from "./credit-code.ts";
import { nameKey } from "./name-key.ts";

/** The columns of a list of operators that can be looked through. */
type Columns = { nameKey: SQL; creditCode: SQL };

export type Sought = { matches: SQL<boolean>; order: SQL };

/**
 * What somebody typed, as a question to the database: every word stands in the name, in any order, or it is the beginning of a
 * credit code, from its sixth character. Null when it is too little to look for: nobody leafs through the list.
 */
export function sought(typed: string, { nameKey: key, creditCode: code }: Columns): Sought | null {
  const start = typed.normalize("NFKC").slice(0, 80);
  const words = start.split(/\s+/).map(nameKey).filter(Boolean).slice(0, 5);
  const [first = ""] = words;
  if ([...words.join("")].length < 2) return null;
  const named = words.map((word) => sql`strpos(${key}, ${word}) > 0`);
  const bare = bareCode(start);
  const coded = /^[0-9A-Z]{6,18}$/.test(bare) ? sql` or starts_with(${code}, ${bare})` : sql``;
  return {
    matches: sql<boolean>`((${sql.join(named, sql` and `)})${coded})`,
    // The earlier in the name the nearer, then the shorter; the county's own name stands before most of them.
    order: sql`nullif(strpos(${key}, ${first}), 0) nulls last, length(${key}), ${key}`,
  };
}
