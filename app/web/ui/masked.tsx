import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";

const mark = "[遮盖]";

type Props = { text: string; show?: (piece: string) => ReactNode };

/** A text in which names were removed: in the place of each stands a black box that covers nothing. `show`: how the rest is written. */
export function Masked({ text, show = (piece) => piece }: Props) {
  const { t } = useWords();
  if (!text.includes(mark)) return show(text);
  const [first, ...rest] = text.split(mark);
  return (
    <>
      {show(first ?? "")}
      {rest.map((piece, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change places
        <span key={place}>
          <span className="box" role="img" aria-label={t("cases.public.masked")} />
          {show(piece)}
        </span>
      ))}
    </>
  );
}
