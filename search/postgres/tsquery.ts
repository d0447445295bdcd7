import { pieces } from "#search/words.ts";

/** A question as PostgreSQL's tsquery takes it: every word stands for all its pieces. */
export function tsquery(words: string[], joined: "&" | "|", without: string[] = []): string {
  const wanted = words.map(allPieces).join(` ${joined} `);
  const refused = without.map((word) => `!${allPieces(word)}`).join(" & ");
  return [wanted && `(${wanted})`, refused].filter(Boolean).join(" & ");
}

const allPieces = (word: string): string => `(${pieces(word).map(quoted).join(" & ")})`;

const quoted = (lexeme: string): string => `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
