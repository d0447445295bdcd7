import { useWords } from "#app/i18n/words.tsx";
import { TopicMark } from "#app/web/ui/topic-mark.tsx";

type Props = { topics: { slug: string; zh: string; en: string }[]; counted: { slug: string; cases: number }[] };

/** Topics with their marks, each with how many cases it has; each leads to its own page. */
export function TopicList({ topics, counted }: Props) {
  const { t, language, href } = useWords();
  const cases = new Map(counted.map((topic) => [topic.slug, topic.cases]));
  return (
    <ul className="topics">
      {topics.map(({ slug, ...name }) => (
        <li key={slug}>
          <a href={href(`/topics/${slug}`)}>
            <TopicMark topic={slug} size={24} />
            {name[language]}
            {cases.has(slug) && <span className="count">{t("search.topics.cases", { count: cases.get(slug) ?? 0 })}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
