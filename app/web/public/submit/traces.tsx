import { useWords } from "#app/i18n/words.tsx";
import type { Trace } from "#app/intake/drafts/own-traces.ts";

/** What in the story gives its writer away. It may be meant so: nobody is kept from sending it. */
export function Traces({ traces, change }: { traces: Trace[]; change: string }) {
  const { t } = useWords();
  if (!traces.length) return null;
  return (
    <section className="told" aria-labelledby="traces">
      <h2 id="traces">{t("intake.submit.traces.title")}</h2>
      <ul>
        {traces.map(({ kind, text }) => (
          <li key={text}>
            {t(`intake.submit.traces.${kind}`)} <b>{text}</b>
          </li>
        ))}
      </ul>
      <p>
        {t("intake.submit.traces.next")} <a href={change}>{t("intake.submit.traces.go")}</a>
      </p>
    </section>
  );
}
