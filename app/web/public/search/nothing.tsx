import { useWords } from "#app/i18n/words.tsx";
import { TopicMark } from "#app/web/ui/topic-mark.tsx";
import { type Asked, addressOf, unfiltered } from "./asked.ts";
import { inUse } from "./chips.tsx";
import type { Facet } from "./facets-of.ts";

type Props = { asked: Asked; facets: Facet[]; terms: string[]; nearest: { slug: string; name: string }[] };

/** An empty page says what was tried, shows what comes nearest, and opens the door to tell. */
export function Nothing({ asked, facets, terms, nearest }: Props) {
  const { t, href } = useWords();
  const used = inUse(facets, asked).map(({ name }) => name);
  return (
    <section className="nothing">
      <h2>{t("search.nothing.title")}</h2>
      <dl>
        {terms.length > 0 && letters(terms.join("")) !== letters(asked.q) && (
          <div>
            <dt>{t("search.nothing.tried")}</dt>
            <dd lang="zh-CN">{terms.join("、")}</dd>
          </div>
        )}
        {used.length > 0 && (
          <div>
            <dt>{t("search.chips.label")}</dt>
            <dd>
              {used.join("、")} · <a href={addressOf(href("/search"), unfiltered(asked))}>{t("search.nothing.widen")}</a>
            </dd>
          </div>
        )}
      </dl>
      <ul>
        <li>{t("search.nothing.words")}</li>
        <li>{t("search.nothing.pinyin")}</li>
      </ul>
      <Nearest nearest={nearest} />
      <h3>{t("search.nothing.untold")}</h3>
      <p className="after-list">
        <a href={href("/submit?for=complaint")}>{t("site.nav.complaint")}</a>
        <a href={href("/submit?for=tip")}>{t("site.nav.tip")}</a>
      </p>
    </section>
  );
}

/** Words that were only taken apart are in the heading already. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

function Nearest({ nearest }: Pick<Props, "nearest">) {
  const { t, href } = useWords();
  if (nearest.length === 0) return null;
  return (
    <>
      <h3>{t("search.nothing.nearest")}</h3>
      <ul className="topics">
        {nearest.map(({ slug, name }) => (
          <li key={slug}>
            <a href={href(`/topics/${slug}`)}>
              <TopicMark topic={slug} />
              <span>{name}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
