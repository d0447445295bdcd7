import { useWords } from "#app/i18n/words.tsx";
import type { Topic } from "#app/plans/topics.ts";
import { Masked } from "#app/web/ui/masked.tsx";
import { original } from "#app/web/ui/original.ts";
import { Evidence } from "./evidence.tsx";

type Props = { met: { found: { number: string; title: string }; topic: Topic | null } };

/** Somebody comes from a case: which one, what is taken over from it (its topic only), and what would help to prove such a thing. */
export function MetToo({ met: { found, topic } }: Props) {
  const { t, language, href } = useWords();
  return (
    <section className="told" aria-labelledby="met">
      <h2 id="met">{t("intake.submit.met.title")}</h2>
      <p lang={original(language)}>
        <a href={href(`/cases/${found.number}`)}>
          <Masked text={found.title} />
        </a>
      </p>
      <p>{t("intake.submit.met.taken", { topic: topic?.[language] ?? "" })}</p>
      {topic && <Evidence topic={topic} />}
    </section>
  );
}
