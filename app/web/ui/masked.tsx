import { useWords } from "#app/i18n/words.tsx";

const mark = "[遮盖]";

/** A text in which names were removed: in the place of each stands a black box that covers nothing. */
export function Masked({ text }: { text: string }) {
  const { t } = useWords();
  const [first, ...rest] = text.split(mark);
  return (
    <>
      {first}
      {rest.map((piece, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change places
        <span key={place}>
          <span className="box" role="img" aria-label={t("cases.public.masked")} />
          {piece}
        </span>
      ))}
    </>
  );
}
