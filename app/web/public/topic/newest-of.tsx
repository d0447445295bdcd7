import { useWords } from "#app/i18n/words.tsx";
import { Notice, type NoticeOfCase, Notices } from "#app/web/ui/notice.tsx";
import { addressWith } from "#app/web/ui/query.ts";

type Props = { topic: { slug: string; zh: string; en: string }; newest: NoticeOfCase[] };

/** The newest cases of a topic; before the first one, that nothing is wrong with asking. */
export function NewestOf({ topic, newest }: Props) {
  const { t, language, href } = useWords();
  return (
    <section className="band" aria-labelledby="newest">
      <h2 id="newest">{t("search.topic.newest")}</h2>
      {newest.length === 0 ? (
        <p>{t("search.topic.none")}</p>
      ) : (
        <>
          <Notices>
            {newest.map((notice) => (
              <Notice key={notice.number} notice={notice} topic={topic[language]} />
            ))}
          </Notices>
          <p className="after-list">
            <a href={addressWith(href("/search"), { topic: topic.slug })}>{t("search.topic.more", { topic: topic[language] })}</a>
          </p>
        </>
      )}
    </section>
  );
}
