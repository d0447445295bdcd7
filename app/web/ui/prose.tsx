import { Masked } from "./masked.tsx";

/** Running text: an empty line makes a paragraph. */
export function Prose({ text, lang }: { text: string; lang?: string }) {
  return (
    <div className="prose" lang={lang}>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>
          <Masked text={paragraph} />
        </p>
      ))}
    </div>
  );
}
