import { useWords } from "#app/i18n/words.tsx";
import { addressWith } from "#app/web/ui/query.ts";
import type { Asked } from "./asked.ts";

type Props = { asked: Asked; named: { topics: { slug: string; name: string }[]; operators: { party: string }[] } };

/** Topics and operators that are named like the question: what the list under the box offers, for everybody. */
export function Named({ asked, named: { topics, operators } }: Props) {
  const { t, href } = useWords();
  const others = operators.filter(({ party }) => party !== asked.q);
  if (topics.length + others.length === 0) return null;
  return (
    <nav className="named" aria-label={t("search.suggest.named")}>
      {topics.map(({ slug, name }) => (
        <p key={slug}>
          <span className="quiet">{t("search.suggest.topic")}</span> <a href={href(`/topics/${slug}`)}>{name}</a>
        </p>
      ))}
      {others.map(({ party }) => (
        <p key={party}>
          <span className="quiet">{t("search.suggest.operator")}</span>{" "}
          <a href={addressWith(href("/search"), { q: party })} lang="zh-CN">
            {party}
          </a>
        </p>
      ))}
    </nav>
  );
}
