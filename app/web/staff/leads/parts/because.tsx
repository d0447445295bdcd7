import { useWords } from "#app/i18n/words.tsx";

/** The very words of the story that speak for something. */
export function Because({ words }: { words: string[] }) {
  const { t } = useWords();
  if (words.length === 0) return null;
  return (
    <p className="because">
      {t("leads.desk.why.because")}
      {words.map((word) => (
        <q key={word} lang="zh-CN">
          {word}
        </q>
      ))}
    </p>
  );
}
