/** A text with the words somebody looked for marked in it. */
export function Marked({ text, terms }: { text: string; terms: string[] }) {
  const sought = soughtBy(terms);
  if (!sought) return text;
  // Splitting by a group keeps what was found: every second piece.
  const pieces = text.split(sought);
  return (
    <>
      {pieces.map((piece, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change places
        place % 2 ? <mark key={place}>{piece}</mark> : piece,
      )}
    </>
  );
}

const patterns = new WeakMap<string[], { sought: RegExp | null }>();

/** The same terms are looked for in all titles of a page. */
function soughtBy(terms: string[]): RegExp | null {
  const known = patterns.get(terms);
  if (known) return known.sought;
  const literal = terms.filter(Boolean).map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const sought = literal.length ? new RegExp(`(${literal.join("|")})`, "i") : null;
  patterns.set(terms, { sought });
  return sought;
}
