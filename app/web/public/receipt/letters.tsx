import { useWords } from "#app/i18n/words.tsx";
import type { Matter } from "#app/intake/open-matter.ts";
import { Prose } from "#app/web/ui/prose.tsx";
import { showDate } from "#app/web/ui/show.ts";

/** What the bureau and the sender wrote to each other. Days only: no minute is kept. */
export function Letters({ messages, among }: { messages: Matter["messages"]; among?: string }) {
  const { t, language } = useWords();
  const title = among ? `letters-${among}` : "letters";
  const Heading = among ? "h3" : "h2";
  return (
    <section className="lead-box" aria-labelledby={among ? `half-${among} ${title}` : title}>
      <Heading id={title}>{t("intake.filing.letters.title")}</Heading>
      {messages.length === 0 && <p className="opening">{t("intake.filing.letters.none")}</p>}
      <ol className="letters">
        {messages.map(({ author, body, writtenOn }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: letters are only ever added at the end
          <li key={place} className={author}>
            <p className="from">
              <b>{t(`intake.filing.letters.${author}`)}</b> · {showDate(writtenOn, language)}
            </p>
            <Prose text={body} />
          </li>
        ))}
      </ol>
    </section>
  );
}
