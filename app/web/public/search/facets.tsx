import { useWords } from "#app/i18n/words.tsx";
import { type Asked, addressOf, type Group, toggled } from "./asked.ts";

export type Facet = { group: Group; title: string; values: { value: string; name: string; lang?: string; count: number }[] };

/** Ways to narrow down, each with how many cases it holds; every one is a link. */
export function Facets({ facets, asked }: { facets: Facet[]; asked: Asked }) {
  const { t, href } = useWords();
  const offered = facets.filter(({ values }) => values.length > 0);
  if (offered.length === 0) return null;
  return (
    <details className="facets">
      <summary>{t("search.facets.title")}</summary>
      {offered.map(({ group, title, values }) => (
        <section key={group}>
          <h3>{title}</h3>
          <ul>
            {values.map(({ value, name, lang, count }) => (
              <li key={value}>
                <a
                  href={addressOf(href("/search"), toggled(asked, group, value))}
                  aria-current={asked[group].includes(value) ? "true" : undefined}
                  rel="nofollow"
                >
                  <span lang={lang}>{name}</span>
                  <span className="count">
                    {count}
                    <span className="aloud">{t("search.facets.cases", { count })}</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
