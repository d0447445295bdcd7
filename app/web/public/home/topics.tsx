import { useWords } from "#app/i18n/words.tsx";
import { addressWith } from "#app/web/ui/query.ts";
import { TopicMark } from "#app/web/ui/topic-mark.tsx";

type Props = { topics: { slug: string; zh: string; en: string }[]; counted: { slug: string; cases: number }[] };

/** The topics that have cases, each with its mark; each leads to its cases. */
export function Topics({ topics, counted }: Props) {
  const { t, language, href } = useWords();
  const cases = new Map(counted.map((topic) => [topic.slug, topic.cases]));
  const known = topics.filter((topic) => cases.has(topic.slug));
  if (known.length === 0) return null;
  return (
    <section className="band" aria-labelledby="topics">
      <h2 id="topics">{t("search.topics.title")}</h2>
      <ul className="topics">
        {known.map(({ slug, ...name }) => (
          <li key={slug}>
            <a href={addressWith(href("/search"), { topic: slug })}>
              <TopicMark topic={slug} size={24} />
              {name[language]}
              <span className="count">{t("search.topics.cases", { count: cases.get(slug) ?? 0 })}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
