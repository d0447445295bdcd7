import { useWords } from "#app/i18n/words.tsx";
import { original } from "#app/web/ui/original.ts";

type Props = { topics: { slug: string; zh: string; en: string }[]; townships: string[] };

const forms = [
  ["rss", "RSS"],
  ["atom", "Atom"],
  ["json", "JSON Feed"],
] as const;

/**
 * Where to subscribe: everything in three forms, each topic and township by RSS (the other forms by their endings), the days as a calendar.
 */
export function Feeds({ topics, townships }: Props) {
  const { t, language } = useWords();
  return (
    <>
      <p>
        {forms.map(([end, name]) => (
          <span key={end}>
            <a href={`/feeds/all.${end}`}>{name}</a> ·{" "}
          </span>
        ))}
        <a href="/exposure-days.ics">{t("reports.openData.calendar")}</a>
      </p>
      <p className="small quiet">{t("reports.openData.endings")}</p>
      <details>
        <summary>{t("search.facets.topics")}</summary>
        <ul className="many">
          {topics.map(({ slug, ...name }) => (
            <li key={slug}>
              <a href={`/feeds/topics/${slug}.rss`}>{name[language]}</a>
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{t("search.facets.townships")}</summary>
        <ul className="many" lang={original(language)}>
          {townships.map((township) => (
            <li key={township}>
              <a href={`/feeds/regions/${encodeURIComponent(township)}.rss`}>{township}</a>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
