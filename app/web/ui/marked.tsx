/** A text with the words somebody looked for marked in it. */
export function Marked({ text, terms }: { text: string; terms: string[] }) {
  const sought = terms.filter(Boolean).map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (sought.length === 0) return text;
  // Splitting by a group keeps what was found: every second piece.
  const pieces = text.split(new RegExp(`(${sought.join("|")})`, "i"));
  return (
    <>
      {pieces.map((piece, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change places
        place % 2 ? <mark key={place}>{piece}</mark> : piece,
      )}
    </>
  );
}
