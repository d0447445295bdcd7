import type { WordKey } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Prose } from "#app/web/ui/prose.tsx";

type Props = { of: "privacy" | "accessibility"; chapters: readonly string[] };

/** A statement in chapters, each with its heading in the margin. */
export function Statement({ of, chapters }: Props) {
  const { t } = useWords();
  return (
    <article className="case">
      <header>
        <h1>{t(`statements.${of}.title`)}</h1>
        <p className="lead">{t(`statements.${of}.opening`)}</p>
      </header>
      {chapters.map((chapter) => (
        <section key={chapter} className="chapter">
          <h2>{t(`statements.${of}.${chapter}.title` as WordKey)}</h2>
          <Prose text={t(`statements.${of}.${chapter}.text` as WordKey)} />
        </section>
      ))}
    </article>
  );
}
