/** A sentence whose telephone numbers can be tapped. */
export function Phoned({ text }: { text: string }) {
  const parts = text.split(/(?<!\d)(\d{3,5})(?!\d)/);
  return (
    <>
      {parts.map((part, place) =>
        place % 2 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never move
          <a key={place} href={`tel:${part}`}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}
