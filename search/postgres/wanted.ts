import type { Head } from "#search/lexemes.ts";

/** What must be in an entry: a piece, one that begins so, all of several, or one of them; `not` what must not be there. */
export type Wanted = string | { begins: string } | { all: Wanted[] } | { some: Wanted[] } | { not: Wanted };

/** As PostgreSQL's tsquery takes it; "" asks for nothing. `head`: where the pieces must stand. */
export function tsquery(wanted: Wanted, head: Head = ""): string {
  if (typeof wanted === "string") return quoted(head + wanted);
  if ("begins" in wanted) return `${quoted(head + wanted.begins)}:*`;
  if ("not" in wanted) return `!${tsquery(wanted.not)}`;
  const [parts, sign] = "all" in wanted ? [wanted.all, " & "] : [wanted.some, " | "];
  const printed = parts.map((part) => tsquery(part, head)).filter(Boolean);
  return printed.length > 1 ? `(${printed.join(sign)})` : (printed[0] ?? "");
}

const quoted = (lexeme: string): string => `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
