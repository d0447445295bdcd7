import { useWords } from "#app/i18n/words.tsx";
import { TopicList } from "#app/web/public/topic/topic-list.tsx";

type Props = { topics: { slug: string; zh: string; en: string }[]; counted: { slug: string; cases: number }[] };

/** The topics that have cases, each with its mark; behind them all the others. */
export function Topics({ topics, counted }: Props) {
  const { t, href } = useWords();
  const known = topics.filter(({ slug }) => counted.some((topic) => topic.slug === slug));
  if (known.length === 0) return null;
  return (
    <section className="band" aria-labelledby="topics">
      <h2 id="topics">{t("search.topics.title")}</h2>
      <TopicList topics={known} counted={counted} />
      <p className="after-list">
        <a href={href("/topics")}>{t("search.topic.all")}</a>
      </p>
    </section>
  );
}
