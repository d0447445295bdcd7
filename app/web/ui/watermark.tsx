/** The same words slantwise over the whole page, on a screen and on paper, so that a photograph of it says whose it was. */
export function Watermark({ text }: { text: string }) {
  return (
    <div className="watermark" aria-hidden="true">
      {places.map((place) => (
        <span key={place}>{text}</span>
      ))}
    </div>
  );
}

const places = Array.from({ length: 24 }, (_, place) => place);
